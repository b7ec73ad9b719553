import { describe, expect, test } from 'vitest';
import { countsOf, type ImportState } from '../../../../../renderer/features/documents/import-report.ts';
import { runImport } from '../../../../../renderer/features/documents/run-import.ts';
import { createClient } from '../../../../../renderer/platform/client.ts';
import type { Reply, Request, Transport } from '../../../../../shared/contract/wire.ts';
import { AppError } from '../../../../../shared/errors.ts';
import { meetingId } from '../../../../../shared/model/id.ts';

const meeting = meetingId.parse('11111111-1111-4111-8111-111111111111');
const files = ['a.docx', 'b.pdf', 'c.txt'].map((name) => new File(['x'], name));
const upload = async (file: File): Promise<{ token: string; name: string }> => {
  if (file.name === 'b.pdf') throw new AppError('file-unreadable', 'gone');
  return { token: `token-of-${file.name}-000000`, name: file.name };
};

function transport(call: Transport['call']): Transport {
  return { call, cancel: () => undefined, onChanged: () => () => undefined };
}

const refused = (name: string): object => ({ name, outcome: 'refused', error: { code: 'file-empty', details: {} } });

describe('an import', () => {
  test('goes on past a file that cannot be handed over, and reports it with the others', async () => {
    const asked: Request[] = [];
    const states: ImportState[] = [];
    const client = createClient(
      transport(async (request, onProgress) => {
        asked.push(request);
        onProgress({ done: 1, total: 2, name: 'c.pdf', part: { done: 12, total: 80 } });
        onProgress({ done: 1, total: 2, name: 'c.odt', part: { done: 1, total: 3 } });
        return { id: request.id, ok: true, value: { files: [refused('a.docx'), refused('c.txt')], cancelled: false } };
      }),
    );
    const report = await runImport({ client, upload }, meeting, files, (state) => states.push(state)).done;
    expect({ report, counts: countsOf(report), states, input: asked.map(({ input }) => input) }).toEqual({
      report: {
        files: [
          { name: 'a.docx', outcome: 'refused', code: 'file-empty', details: {} },
          { name: 'c.txt', outcome: 'refused', code: 'file-empty', details: {} },
          { name: 'b.pdf', outcome: 'refused', code: 'file-unreadable', details: {} },
        ],
        isCancelled: false,
      },
      counts: { added: 0, held: 0, refused: 3 },
      states: [
        { status: 'uploading', done: 0, total: 3 },
        { status: 'uploading', done: 1, total: 3 },
        { status: 'uploading', done: 2, total: 3 },
        { status: 'reading', done: 0, total: 2, part: null },
        { status: 'reading', done: 1, total: 2, part: { done: 12, total: 80, unit: 'page' } },
        { status: 'reading', done: 1, total: 2, part: { done: 1, total: 3, unit: 'part' } },
      ],
      input: [{ meetingId: meeting, files: [{ token: 'token-of-a.docx-000000', name: 'a.docx' }, { token: 'token-of-c.txt-000000', name: 'c.txt' }] }],
    });
  });

  test('stopped while files are handed over asks the core for nothing', async () => {
    const asked: Request[] = [];
    const client = createClient(
      transport(async (request) => {
        asked.push(request);
        return { id: request.id, ok: true, value: { files: [], cancelled: false } } satisfies Reply;
      }),
    );
    const running = runImport({ client, upload }, meeting, files, () => undefined);
    running.cancel();
    expect({ report: await running.done, asked }).toEqual({ report: { files: [], isCancelled: true }, asked: [] });
  });

  test('stopped while the core reads tells the core, and reports what was read', async () => {
    const cancelled: string[] = [];
    const { promise: stopped, resolve: stop } = Promise.withResolvers<null>();
    const { promise: reading, resolve: begin } = Promise.withResolvers<null>();
    const core: Transport = {
      call: async ({ id }) => {
        begin(null);
        await stopped;
        return { id, ok: true, value: { files: [refused('a.docx')], cancelled: true } };
      },
      cancel: (id) => {
        cancelled.push(id);
        stop(null);
      },
      onChanged: () => () => undefined,
    };
    const running = runImport({ client: createClient(core, () => 'job-1'), upload }, meeting, files.slice(0, 1), () => undefined);
    await reading;
    running.cancel();
    expect({ report: await running.done, cancelled }).toEqual({ report: { files: [{ name: 'a.docx', outcome: 'refused', code: 'file-empty', details: {} }], isCancelled: true }, cancelled: ['job-1'] });
  });

  test('the core refuses as a whole refuses each file for its reason', async () => {
    const client = createClient(transport(async ({ id }) => ({ id, ok: false, error: { code: 'storage-full', message: 'no room' } })));
    const report = await runImport({ client, upload }, meeting, files.slice(0, 1), () => undefined).done;
    expect(report).toEqual({ files: [{ name: 'a.docx', outcome: 'refused', code: 'storage-full', details: {} }], isCancelled: false });
  });
});
