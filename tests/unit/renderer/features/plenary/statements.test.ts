import { describe, expect, test } from 'vitest';
import { atBlock, carriesStance, heardAt, heardIn, ownOf, placedOn, talliedOf } from '../../../../../renderer/features/plenary/statements.ts';
import { sessionId } from '../../../../../shared/model/id.ts';
import type { PlacedPosition } from '../../../../../shared/model/placement.ts';
import type { Position } from '../../../../../shared/model/position.ts';
import { delegationIdOf, placedOf, positionOf, versionIdOf } from '../positions/position.ts';

const session = sessionId.parse('00000000-0000-4000-8000-000000000500');

function heard(nth: number, given: Partial<Position> = {}): Position {
  return positionOf(nth, { delegationId: delegationIdOf(nth), status: 'stated', saidAt: `2026-11-26T10:${String(60 - nth)}:00Z`, ...given });
}

function on(positions: readonly Position[], given: Partial<PlacedPosition> = {}): ReturnType<typeof placedOn> {
  return placedOn(
    positions,
    positions.map((position) => placedOf(position, given)),
  );
}

describe('what stands on the text in hand', () => {
  test('is every position with a place there, and never what was undone', () => {
    const [kept, orphan, undone] = [positionOf(1), positionOf(2), positionOf(3, { status: 'void' })];
    const placed = [placedOf(kept), placedOf(orphan, { at: null, state: 'gone', standing: 'orphan' }), placedOf(undone, { standing: 'closed' }), placedOf(positionOf(4))];
    expect(placedOn([kept, orphan, undone], placed).map(({ position }) => position)).toEqual([kept]);
  });

  test('is on a paragraph when its words are, and on none when it is on the whole text', () => {
    const words = positionOf(1, { anchor: { scope: 'words', blockIndex: 3, start: 2, end: 5 } });
    const held = on([words, positionOf(2), positionOf(3, { anchor: { scope: 'document' } })]);
    expect([3, 1, 0].map((index) => atBlock(held, index).map(({ position }) => position.id))).toEqual([[words.id], [positionOf(2).id], []]);
  });

  test('carries its stance where its words are the same or a person said so', () => {
    expect((['stands', 'decided', 'to-reconfirm', 'orphan', 'closed'] as const).map((standing) => carriesStance(placedOf(positionOf(1), { standing })))).toEqual([true, true, false, false, false]);
  });

  test('of ours is what we still hold first, then as it stands in the paragraph', () => {
    const late = positionOf(1, { anchor: { scope: 'words', blockIndex: 1, start: 9, end: 12 } });
    const gone = positionOf(2, { status: 'withdrawn' });
    const whole = positionOf(3);
    expect(ownOf(on([late, gone, heard(4), whole])).map(({ position }) => position.id)).toEqual([whole.id, late.id, gone.id]);
  });

  test('is told to the tally with whether its words changed since', () => {
    expect([talliedOf(on([heard(1)]))[0]?.isOnEarlierWords, talliedOf(on([heard(1)], { state: 'changed', standing: 'to-reconfirm' }))[0]?.isOnEarlierWords]).toEqual([false, true]);
  });
});

describe('what was heard', () => {
  test('on a paragraph is what others said there, oldest first, what was taken off the record too', () => {
    const positions = [heard(1), heard(2, { status: 'withdrawn' }), positionOf(3), heard(4)];
    expect(heardAt(on(positions)).map(({ position, label }) => [position.id, label])).toEqual([heard(4), heard(2), heard(1)].map((position) => [position.id, '1']));
  });

  test('in a session is what was said in it on any paragraph, with its number in the text in hand or as it was there', () => {
    const here = heard(1, { sessionId: session });
    const moved = heard(2, { sessionId: session, versionId: versionIdOf(2) });
    const lost = heard(3, { sessionId: session, versionId: versionIdOf(2) });
    const placed = [placedOf(here), placedOf(moved, { at: { ...placedOf(moved).base, label: '7' } }), placedOf(lost, { at: null })];
    const all = [here, moved, lost, heard(4), heard(5, { sessionId: session, status: 'void' }), positionOf(6, { sessionId: session })];
    expect(heardIn(all, placed, session, versionIdOf(1)).map(({ position, label }) => [position.id, label])).toEqual([
      [lost.id, null],
      [moved.id, '7'],
      [here.id, '1'],
    ]);
  });
});
