import { describe, expect, it } from 'vitest';
import { changedAt } from '../../../../../renderer/features/positions/changed-at.ts';
import { placedOf, positionOf } from './position.ts';

const labels = [null, '1', '2'];

describe('a position that is changed', () => {
  it('is edited against the words its wording was proposed on, under the number it stands under now, until a person decides upon it', () => {
    const position = positionOf(1);
    const at = { ...placedOf(position).base, anchor: { scope: 'paragraph', blockIndex: 2 }, label: '2', quote: 'To act at once.' } as const;
    const placed = placedOf(position, { state: 'changed', via: 'words', standing: 'to-reconfirm', at });
    expect(changedAt({ position, placed }, labels)).toEqual({ position, quote: 'To act.', label: '2' });
  });

  it('is edited against the words a person put it on', () => {
    const position = positionOf(1);
    const base = { ...placedOf(position).base, anchor: { scope: 'paragraph', blockIndex: 2 }, label: '2', quote: 'To act at once.' } as const;
    expect(changedAt({ position, placed: placedOf(position, { base, at: base }) }, labels)).toEqual({ position, quote: 'To act at once.', label: '2' });
  });

  it('keeps the number it last stood under where it has no place on the text in hand', () => {
    const position = positionOf(1);
    const placed = placedOf(position, { state: 'gone', via: 'words', standing: 'orphan', at: null });
    expect(changedAt({ position, placed }, labels)).toEqual({ position, quote: 'To act.', label: '1' });
  });
});
