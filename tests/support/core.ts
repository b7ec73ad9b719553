import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { openCore, type Core, type CoreOptions } from '../../electron/core/core.ts';
import type { LogEntry } from '../../electron/core/ports.ts';
import { contract, type ImportedFile, type InputOf, type OperationName, type OutputOf } from '../../shared/contract/index.ts';
import type { AppErrorShape } from '../../shared/errors.ts';
import type { Version } from '../../shared/model/document.ts';
import type { MeetingId } from '../../shared/model/id.ts';
import type { MeetingInput, SessionInput } from '../../shared/model/meeting.ts';
import { tempFolder } from './temp-folder.ts';

/** The reader's worker as it runs from source. */
export const readerWorkerFile = new URL('../../electron/core/formats/reader-worker.ts', import.meta.url).pathname;
/** The core's worker as it runs from source. */
export const coreWorkerFile = new URL('../../electron/core/worker.ts', import.meta.url).pathname;

export type TestCore = Core & { readonly dataFolder: string; readonly failures: readonly LogEntry[] };

/** A real core over a library in a new folder (or the one given), whose answers are held to the contract; closed when the test ends. */
export async function openTestCore(options: Partial<CoreOptions> = {}): Promise<TestCore> {
  const dataFolder = options.dataFolder ?? tempFolder();
  const failures: LogEntry[] = [];
  const core = await openCore({ readerWorkerFile, checksOutput: true, log: (entry) => failures.push(entry), ...options, dataFolder });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= core.close());
  onTestFinished(close);
  return { ...core, close, dataFolder, failures };
}

/** Asks the core over JSON, as a transport does, and gives back the answer; fails the test if the core refuses. */
export async function callOk<N extends OperationName>(core: Pick<Core, 'call'>, op: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const reply = await callJson(core, op, input);
  if (!reply.ok) expect.fail(`${op} was refused: ${JSON.stringify(reply.error)}`);
  if (!isOutput(op, reply.value)) expect.fail(`The answer to ${op} is not what the contract says`);
  return reply.value;
}

/** Asks the core over JSON and gives back its refusal; fails the test if the core answers. */
export async function callRefused(core: Pick<Core, 'call'>, op: string, input: unknown): Promise<AppErrorShape> {
  const reply = await callJson(core, op, input);
  if (reply.ok) expect.fail(`${op} was not refused`);
  return reply.error;
}

/** Imports files made here of `[name, text]`, lent from a new folder; gives back what became of each. */
export async function importTexts(core: Core, meetingId: MeetingId, files: readonly (readonly [name: string, text: string | Uint8Array])[]): Promise<readonly ImportedFile[]> {
  const folder = tempFolder();
  const waiting = await Promise.all(
    files.map(async ([name, text]) => {
      writeFileSync(join(folder, name), text);
      return { name, token: await core.lendFile(join(folder, name)) };
    }),
  );
  return (await callOk(core, 'documents.import', { meetingId, files: waiting })).files;
}

/** `value`, which the test needs; fails the test when there is none. */
export function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The test needs a value that is not there');
  return value;
}

/** The version an import added; fails the test when it did not add one. */
export function addedVersion(file: ImportedFile | undefined): Version {
  if (file?.outcome !== 'added') throw new Error('The file was not added');
  return file.version;
}

/** A meeting as a person would type it in, with what a test changes. */
export function meetingInput(changes: Partial<MeetingInput> = {}): MeetingInput {
  return {
    series: 'RTP',
    ordinal: 'V',
    title: 'Fifth Meeting',
    place: 'Lima',
    startsOn: '2026-03-02',
    endsOn: '2026-03-04',
    workingLanguages: ['es', 'en'],
    delegations: ['Peru', 'Chile'],
    myDelegation: 'Peru',
    myRole: 'delegate',
    ...changes,
  };
}

/** A session as a person would type it in, with what a test changes. */
export function sessionInput(changes: Partial<SessionInput> = {}): SessionInput {
  return { kind: 'plenary', title: 'Opening', startsAt: '2026-03-02T09:00', endsAt: '2026-03-02T12:30', room: 'A', chair: '', theme: '', objective: '', method: '', expectedResult: '', ...changes };
}

async function callJson(core: Pick<Core, 'call'>, op: string, input: unknown) {
  const request = { id: randomUUID(), op, input: overWire(input) };
  const reply = await core.call(request, () => {});
  expect(reply.id).toBe(request.id);
  return reply.ok ? { ok: true as const, value: overWire(reply.value) } : { ok: false as const, error: reply.error };
}

function overWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function isOutput<N extends OperationName>(op: N, value: unknown): value is OutputOf<N> {
  return contract[op].output.safeParse(value).success;
}
