import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftContent } from '../../../../../shared/model/draft.ts';
import { emptyForm } from '../../../../../renderer/features/positions/form.ts';
import { createDraftKeeper, keepWithin } from '../../../../../renderer/features/positions/draft-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const form = (note: string): DraftContent => ({ ...emptyForm, note });

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

/** A keeper whose calls are answered by the test, one after the other. */
function keeping() {
  const sent: (string | null)[] = [];
  const answers: PromiseWithResolvers<void>[] = [];
  const keeper = createDraftKeeper((content) => {
    sent.push(content?.note ?? null);
    const answer = Promise.withResolvers<void>();
    answers.push(answer);
    return answer.promise;
  });
  const answer = async (how: 'kept' | Error = 'kept') => {
    const next = answers.shift();
    if (how === 'kept') next?.resolve();
    else next?.reject(how);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { keeper, sent, answer };
}

describe('what is typed', () => {
  it('is sent once, as it then stands, at the latest 400 ms after its first letter, however fast one types on', async () => {
    const { keeper, sent, answer } = keeping();
    for (const note of ['I', 'In', 'Ins', 'Inst']) {
      keeper.type(form(note));
      await wait(keepWithin / 4 - 1);
    }
    expect(sent).toEqual([]);
    await wait(4);
    expect(sent).toEqual(['Inst']);
    await answer();
    await wait(keepWithin * 10);
    expect(sent).toEqual(['Inst']);
  });

  it('is sent at once when the form is left, and nothing is sent when nothing waits', async () => {
    const { keeper, sent, answer } = keeping();
    await keeper.flush();
    keeper.type(form('Inst'));
    const left = keeper.flush();
    expect(sent).toEqual(['Inst']);
    await answer();
    await left;
    await wait(keepWithin * 2);
    expect(sent).toEqual(['Inst']);
  });

  it('is discarded when it says nothing any more', async () => {
    const { keeper, sent } = keeping();
    keeper.type(form('I'));
    keeper.type(null);
    await wait(keepWithin);
    expect(sent).toEqual([null]);
  });

  it('never overtakes what was sent before: the newest words go once the last call is answered', async () => {
    const { keeper, sent, answer } = keeping();
    keeper.type(form('one'));
    await wait(keepWithin);
    keeper.type(form('two'));
    keeper.type(form('three'));
    const left = keeper.flush();
    await wait(keepWithin * 2);
    expect(sent).toEqual(['one']);
    await answer();
    expect(sent).toEqual(['one', 'three']);
    await answer();
    await left;
  });

  it('is told not to be kept when it could not be, and is sent again with the next word or the next leaving', async () => {
    const { keeper, sent, answer } = keeping();
    keeper.type(form('one'));
    const left = keeper.flush().catch((error: unknown) => error);
    await answer(new Error('full'));
    expect(await left).toEqual(new Error('full'));
    const again = keeper.flush();
    expect(sent).toEqual(['one', 'one']);
    await answer();
    await again;
  });

  it('gives way to newer words when it could not be kept', async () => {
    const { keeper, sent, answer } = keeping();
    keeper.type(form('one'));
    await wait(keepWithin);
    keeper.type(form('two'));
    await answer(new Error('full'));
    await wait(keepWithin);
    expect(sent).toEqual(['one', 'two']);
  });
});

describe('saving or discarding', () => {
  it('waits for the call under way, drops what still waits and lets nothing be sent after it', async () => {
    const { keeper, sent, answer } = keeping();
    const act = vi.fn<() => Promise<void>>(() => new Promise<void>((done) => setTimeout(done, keepWithin * 3)));
    keeper.type(form('one'));
    await wait(keepWithin);
    keeper.type(form('two'));
    const saved = keeper.settle(act);
    await wait(keepWithin * 2);
    expect([sent, act.mock.calls.length]).toEqual([['one'], 0]);
    await answer();
    expect(act.mock.calls.length).toBe(1);
    keeper.type(form('three'));
    await wait(keepWithin * 3);
    await saved;
    await wait(keepWithin * 3);
    expect(sent).toEqual(['one']);
  });

  it('that fails leaves what was typed to be kept', async () => {
    const { keeper, sent } = keeping();
    keeper.type(form('one'));
    await expect(keeper.settle(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(sent).toEqual([]);
    await wait(keepWithin);
    expect(sent).toEqual(['one']);
  });

  it('is done once, even when it is asked for twice', async () => {
    const { keeper } = keeping();
    const act = vi.fn<() => Promise<void>>(() => new Promise<void>((done) => setTimeout(done, 50)));
    const both = Promise.all([keeper.settle(act), keeper.settle(act)]);
    await wait(50);
    await both;
    expect(act.mock.calls.length).toBe(1);
  });
});
