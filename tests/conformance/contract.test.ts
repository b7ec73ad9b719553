import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type OperationName } from '../../shared/contract/index.ts';
import type { CallMessage, Reply } from '../../shared/contract/wire.ts';
import { meeting } from '../../shared/model/meeting.ts';
import { openDesktopHost } from './desktop-host.ts';
import type { Host } from './host.ts';
import { openLocalHost } from './local-host.ts';
import { openMemoryHost } from './memory-host.ts';

const hosts = [
  { name: 'memory', open: openMemoryHost },
  { name: 'local host', open: openLocalHost },
  { name: 'desktop', open: openDesktopHost },
];

const cuzco = {
  series: 'RTP',
  ordinal: 'V',
  title: 'Reunión de Autoridades',
  place: 'Cuzco',
  startsOn: '2026-03-02',
  endsOn: '2026-03-04',
  workingLanguages: ['es', 'en'],
  delegations: ['Perú', 'Canadá'],
  myDelegation: 'Perú',
  myRole: 'delegate',
};

describe.each(hosts)('the contract over $name', ({ open }) => {
  let host: Host;
  beforeAll(async () => {
    host = await open();
  });
  afterAll(() => host.close());

  const call = async (op: OperationName, input: unknown): Promise<Reply> => replyOf(await host.exchange({ id: randomUUID(), op, input }));
  const createMeeting = async () => meeting.parse(valueOf(await call('meeting.create', cuzco)));

  test('gives back the meeting that was created, and tells every window of it', async () => {
    const before = (await host.changes()).length;
    const created = await createMeeting();
    expect({ title: created.title, place: created.place, languages: created.workingLanguages, delegations: created.delegations.map(({ name }) => name) }).toEqual({
      title: 'Reunión de Autoridades',
      place: 'Cuzco',
      languages: ['es', 'en'],
      delegations: ['Perú', 'Canadá'],
    });
    expect(valueOf(await call('meeting.list', {}))).toContainEqual({ ...created, sessionCount: 0, documentCount: 0, positionCount: 0 });
    await expect.poll(async () => (await host.changes()).slice(before)).toEqual([['meetings']]);
  });

  test('answers an input that is not the operation’s with invalid-input and changes nothing', async () => {
    const before = valueOf(await call('meeting.list', {}));
    const reply = await call('meeting.create', { ...cuzco, title: '' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(valueOf(await call('meeting.list', {}))).toEqual(before);
  });

  test.each(['no.such', 'constructor', '__proto__'])('answers the unknown operation %s with invalid-input', async (op) => {
    const id = randomUUID();
    expect(await host.exchange({ id, op, input: {} })).toMatchObject([{ kind: 'reply', reply: { id, ok: false, error: { code: 'invalid-input' } } }]);
  });

  test('answers what is not there with not-found', async () => {
    expect(await call('meeting.get', { meetingId: randomUUID() })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  test('imports an uploaded text, its progress before its reply, and gives the original back byte for byte', async () => {
    const { id: meetingId } = await createMeeting();
    const bytes = draft('Lima');
    const files = [{ token: await host.upload(bytes), name: 'Déclaration de Lima.txt' }];
    const id = randomUUID();
    const messages = await host.exchange({ id, op: 'documents.import', input: { meetingId, files } });
    expect(messages.map(({ kind }) => kind)).toEqual([...messages.slice(1).map(() => 'progress'), 'reply']);
    expect(messages.length).toBeGreaterThan(1);
    const [imported] = importedFiles(replyOf(messages));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(imported).toMatchObject({ outcome: 'added', name: 'Déclaration de Lima.txt', version: { sha256 } });
    const blob = await host.blob(sha256);
    expect({ status: blob.status, isAttachment: blob.disposition?.startsWith('attachment'), bytes: Buffer.from(blob.bytes) }).toEqual({ status: 200, isAttachment: true, bytes: Buffer.from(bytes) });
  });

  test('has no original for a name that is no digest or of nothing it holds', async () => {
    expect([(await host.blob('0'.repeat(64))).status, (await host.blob('library.db')).status]).toEqual([404, 404]);
  });

  test('marks words by hand, tells every window of it, and gives the marks of the text back', async () => {
    const { id: meetingId } = await createMeeting();
    const imported = replyOf(await host.exchange({ id: randomUUID(), op: 'documents.import', input: { meetingId, files: [{ token: await host.upload(draft('Quito')), name: 'Quito.txt' }] } }));
    const [file] = importedFiles(imported);
    const versionId = file?.outcome === 'added' ? file.version.id : '';
    const before = (await host.changes()).length;
    valueOf(await call('mark.set', { versionId, blockIndex: 1, start: 0, end: 11, kind: 'add', delegation: 'Perú' }));
    expect(valueOf(await call('version.marks', { versionId }))).toMatchObject({
      hand: [{ blockIndex: 1, start: 0, end: 11, kind: 'add', delegation: 'Perú', quote: 'RECOGNIZING' }],
      proposals: [{ number: 1, kind: 'add', source: 'hand', delegation: 'Perú' }],
    });
    await expect.poll(async () => (await host.changes()).slice(before)).toEqual([['marks']]);
  });

  test('stops a job that is cancelled: the files done stay, the others are not begun', async () => {
    const { id: meetingId } = await createMeeting();
    const files = await Promise.all(Array.from({ length: 40 }, async (_, index) => ({ token: await host.upload(draft(`number ${index}`)), name: `${index}.txt` })));
    const reply = replyOf(await host.exchange({ id: randomUUID(), op: 'documents.import', input: { meetingId, files } }, { cancelsAtProgress: true }));
    expect(reply).toMatchObject({ ok: true, value: { cancelled: true } });
    expect(importedFiles(reply).length).toBeLessThan(40);
  });

  test('answers calls made at once each with its own reply', async () => {
    const ids = Array.from({ length: 50 }, () => randomUUID());
    const replies = await Promise.all(ids.map(async (id) => replyOf(await host.exchange({ id, op: 'library.info', input: {} }))));
    expect(replies.map(({ id, ok }) => ({ id, ok }))).toEqual(ids.map((id) => ({ id, ok: true })));
  });
});

function draft(subject: string): Uint8Array {
  return new TextEncoder().encode(`DRAFT DECLARATION OF ${subject.toUpperCase()}\n\nRECOGNIZING the importance of ${subject},\n\nDECLARE:\n\n1. To work together on ${subject}.\n\n2. To meet again.\n`);
}

function replyOf(messages: readonly CallMessage[]): Reply {
  const last = messages.at(-1);
  if (last?.kind !== 'reply') throw new Error('The call ended without a reply');
  return last.reply;
}

function valueOf(reply: Reply): unknown {
  if (!reply.ok) throw new Error(`The call failed: ${reply.error.code}`);
  return reply.value;
}

function importedFiles(reply: Reply) {
  return contract['documents.import'].output.parse(valueOf(reply)).files;
}
