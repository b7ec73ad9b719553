// 500 positions on a draft of 100,000 words, placed on the next one by a real core over a real library: as a window asks for them.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCore, type Core } from '../../electron/core/core.ts';
import { contract, type InputOf, type OperationName, type OutputOf } from '../../shared/contract/index.ts';
import type { Block } from '../../shared/model/document.ts';
import type { MeetingId, VersionId } from '../../shared/model/id.ts';
import type { Anchor } from '../../shared/model/position.ts';
import { generateDraftPair, type DraftPair } from '../support/draft-generator.ts';
import { median, report } from './support/measure.ts';

const words = 100_000;
const positionCount = 500;
const runs = 5;
const readerWorkerFile = new URL('../../electron/core/formats/reader-worker.ts', import.meta.url).pathname;

const dataFolder = mkdtempSync(join(tmpdir(), 'ad-referendum-bench-'));
try {
  const next = await fillLibrary();
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) times.push(await withCore((core) => timeOf(() => call(core, 'placement.list', { versionId: next }))));
  const [first = Number.NaN, ...others] = times;
  report(`placement.list of ${positionCount} positions on ${words} words, in a library just opened, median of ${runs}`, median(others), 'ms', 300);
  report('the same, the first time in a new process', first, 'ms', 600);
  report('the same, asked again', await withCore(async (core) => (await call(core, 'placement.list', { versionId: next }), timeOf(() => call(core, 'placement.list', { versionId: next })))), 'ms', 50);
  report('longest wait of other requests while they are prepared', await withCore((core) => longestWait(core, next)), 'ms', 300);
} finally {
  rmSync(dataFolder, { recursive: true });
}

/** Two drafts, and positions all over the first: every third on a paragraph, the others on words. */
async function fillLibrary(): Promise<VersionId> {
  return withCore(async (core) => {
    const meeting = await call(core, 'meeting.create', { series: 'RTP', ordinal: 'V', title: 'Bench', place: '', startsOn: null, endsOn: null, workingLanguages: ['en'], delegations: ['Peru'], myDelegation: 'Peru', myRole: 'delegate' });
    const pair = generateDraftPair(words, { words: 0.05, moved: 18, added: 18, removed: 18, split: 9, merged: 9 }, 7);
    const first = await bring(core, meeting.id, 1, pair.old);
    const next = await bring(core, meeting.id, 2, pair.new);
    const { blocks } = await call(core, 'version.get', { versionId: first });
    for (let nth = 0; nth < positionCount; nth += 1) {
      const block = blocks[1 + Math.floor((nth * (blocks.length - 1)) / positionCount)];
      if (block) await call(core, 'position.create', { versionId: first, anchor: anchorIn(block, nth), content: { stance: 'amend', wording: 'shall', talkingPoint: '', priority: 'normal', confidentiality: 'delegation', note: '', fallback: '', redLine: '' } });
    }
    return next;
  });
}

function anchorIn({ index: blockIndex, text }: Block, nth: number): Anchor {
  const start = text.indexOf(' ') + 1;
  return nth % 3 === 0 ? { scope: 'paragraph', blockIndex } : { scope: 'words', blockIndex, start, end: text.indexOf(' ', start + 30) };
}

/** The language is said by hand: invented words have none. */
async function bring(core: Core, meetingId: MeetingId, revision: number, blocks: DraftPair['old']): Promise<VersionId> {
  const name = `rev${revision}.txt`;
  writeFileSync(join(dataFolder, name), `RTP-V/doc.4/26 rev. ${revision}\n\n${blocks.map(({ label, text }) => `${label} ${text}`).join('\n\n')}\n`);
  const [file] = (await call(core, 'documents.import', { meetingId, files: [{ name, token: await core.lendFile(join(dataFolder, name)) }] })).files;
  if (file?.outcome !== 'added') throw new Error('The draft was not taken');
  const { id, title, symbol, date, kind } = file.version;
  await call(core, 'version.correct', { versionId: id, identity: { title, symbol, date, kind, language: 'en' } });
  return id;
}

/** The longest the event loop stood still. */
async function longestWait(core: Core, versionId: VersionId): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await call(core, 'placements.prepare', { versionId });
  clearInterval(beat);
  return Math.max(longest, performance.now() - last);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function withCore<T>(use: (core: Core) => Promise<T>): Promise<T> {
  const core = await openCore({ dataFolder: join(dataFolder, 'library'), readerWorkerFile });
  try {
    return await use(core);
  } finally {
    await core.close();
  }
}

async function call<N extends OperationName>(core: Core, op: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const reply = await core.call({ id: randomUUID(), op, input }, () => {});
  if (!reply.ok) throw new Error(`${op} was refused: ${reply.error.code}`);
  if (!isOutput(op, reply.value)) throw new Error(`The answer to ${op} is not what the contract says`);
  return reply.value;
}

function isOutput<N extends OperationName>(op: N, value: unknown): value is OutputOf<N> {
  return contract[op].output.safeParse(value).success;
}
