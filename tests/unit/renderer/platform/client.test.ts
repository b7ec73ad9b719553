import { describe, expect, test } from 'vitest';
import { createClient } from '../../../../renderer/platform/client.ts';
import type { Reply, Request, Transport } from '../../../../shared/contract/wire.ts';
import { AppError } from '../../../../shared/errors.ts';

const meetingId = '11111111-1111-4111-8111-111111111111';
const settings = { locale: 'fr', theme: 'dark', author: 'A. Rivas', lastRoute: '/' } as const;

/** A transport that answers as told and keeps what it was asked. */
function answering(answer: (request: Request, onProgress: (value: unknown) => void) => Reply): Transport & { readonly asked: Request[]; readonly cancelled: string[] } {
  const asked: Request[] = [];
  const cancelled: string[] = [];
  return {
    asked,
    cancelled,
    call: async (request, onProgress) => {
      asked.push(request);
      return answer(request, onProgress);
    },
    cancel: (id) => void cancelled.push(id),
    onChanged: () => () => undefined,
  };
}

describe('the client', () => {
  test('names the operation and hands back what the core answered', async () => {
    const transport = answering(({ id }) => ({ id, ok: true, value: settings }));
    const value = await createClient(transport, () => 'call-1').call('settings.set', { theme: 'dark' });
    expect({ value, asked: transport.asked }).toEqual({ value: settings, asked: [{ id: 'call-1', op: 'settings.set', input: { theme: 'dark' } }] });
  });

  test('throws the failure of the core with its code and details', async () => {
    const transport = answering(({ id }) => ({ id, ok: false, error: { code: 'storage-full', message: 'no room', details: { free: 0 } } }));
    const thrown = await createClient(transport).call('settings.get', {}).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(AppError);
    expect(thrown).toMatchObject({ code: 'storage-full', details: { free: 0 } });
  });

  test('takes an answer that breaks the contract for a bug, never for data', async () => {
    const transport = answering(({ id }) => ({ id, ok: true, value: { ...settings, theme: 'pink' } }));
    await expect(createClient(transport).call('settings.get', {})).rejects.toMatchObject({ code: 'internal' });
  });

  test('tells the progress of a job before its answer, and cancels it by the name of its call', async () => {
    const told: unknown[] = [];
    const transport = answering(({ id }, onProgress) => {
      onProgress({ done: 1, total: 2, name: 'a.docx', part: { done: 3, total: 8 } });
      return { id, ok: true, value: { files: [], cancelled: true } };
    });
    const job = createClient(transport, () => 'job-1').run('documents.import', { meetingId, files: [{ token: 'a'.repeat(16), name: 'a.docx' }] }, (progress) => told.push(progress));
    job.cancel();
    told.push(await job.done);
    expect({ told, cancelled: transport.cancelled }).toEqual({ told: [{ done: 1, total: 2, name: 'a.docx', part: { done: 3, total: 8 } }, { files: [], cancelled: true }], cancelled: ['job-1'] });
  });
});
