import { describe, expect, test } from 'vitest';
import type { PositionAction, PositionChange } from '../../../../shared/model/position.ts';
import { sinceClearance } from '../../../../shared/positions/since-clearance.ts';
import { positionOf } from './table-fixtures.ts';

function changeOf(number: number, action: PositionAction, given: Partial<PositionChange> = {}): PositionChange {
  const { stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine, delegationId, sessionId, saidAt, status, responsible } = positionOf(1);
  return { number, action, remark: '', at: '2026-11-22T10:00:00.000Z', author: '', stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine, delegationId, sessionId, saidAt, status, responsible, ...given };
}

describe('what changed since a position was cleared', () => {
  test('is told from its last clearance to what it says now', () => {
    const cleared = changeOf(4, 'cleared', { wording: 'every year' });
    const now = changeOf(6, 'changed', { stance: 'oppose', wording: 'every month' });
    expect(sinceClearance([changeOf(1, 'taken'), changeOf(2, 'cleared'), changeOf(3, 'changed', { wording: 'every year' }), cleared, changeOf(5, 'changed', { wording: 'every day' }), now])).toEqual({ cleared, now, changed: ['stance', 'wording'] });
  });

  test('is nothing where it never was cleared, or says again what was cleared', () => {
    expect(sinceClearance([changeOf(1, 'taken'), changeOf(2, 'changed', { wording: 'every year' })])).toBeNull();
    expect(sinceClearance([changeOf(1, 'taken'), changeOf(2, 'cleared'), changeOf(3, 'changed', { stance: 'oppose' }), changeOf(4, 'undone')])).toBeNull();
    expect(sinceClearance([])).toBeNull();
  });
});
