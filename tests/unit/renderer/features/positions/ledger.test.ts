import { describe, expect, it } from 'vitest';
import { eventsOf, sentBackIn } from '../../../../../renderer/features/positions/history.ts';
import { isUnsure, ledgerOn } from '../../../../../renderer/features/positions/ledger.ts';
import { nextStatuses } from '../../../../../renderer/features/positions/next-statuses.ts';
import type { PlacedPosition } from '../../../../../shared/model/placement.ts';
import type { PositionChange } from '../../../../../shared/model/position.ts';
import { delegationIdOf, placedOf, positionOf, versionIdOf } from './position.ts';

const ids = (entries: readonly { readonly position: { readonly id: string } }[]) => entries.map(({ position }) => Number(position.id.slice(-2)));
const lost = { state: 'gone', via: 'words', at: null, standing: 'orphan' } as const satisfies Partial<PlacedPosition>;

describe('the ledger on a text', () => {
  const intact = positionOf(1);
  const moved = positionOf(2);
  const changed = positionOf(3);
  const gone = positionOf(4);
  const withdrawn = positionOf(5, { status: 'withdrawn' });
  const heard = positionOf(6, { delegationId: delegationIdOf(1), saidAt: '2026-11-22T10:00:00.000Z' });
  const mistaken = positionOf(7, { status: 'void' });
  const decided = positionOf(8);
  const all = [intact, moved, changed, gone, withdrawn, heard, mistaken, decided];
  const placed = [
    placedOf(intact, { via: 'words' }),
    placedOf(moved, { state: 'moved', via: 'words' }),
    placedOf(changed, { state: 'changed', via: 'words', standing: 'to-reconfirm' }),
    placedOf(decided, { standing: 'decided' }),
    placedOf(withdrawn, { standing: 'closed' }),
    placedOf(heard),
    placedOf(mistaken, { standing: 'closed' }),
    placedOf(gone, lost),
  ];
  const ledger = ledgerOn(all, placed);

  it('keeps apart ours, those without a place, those closed and what others said; what was taken by mistake is in none', () => {
    expect({ ours: ids(ledger.ours), orphans: ids(ledger.orphans), closed: ids(ledger.closed), theirs: ids(ledger.theirs) }).toEqual({ ours: [1, 2, 3, 8], orphans: [4], closed: [5], theirs: [6] });
  });

  it('counts ours that are held: a decided one stands, others and closed ones do not count', () => {
    expect([ledger.counts, ledger.isCarried]).toEqual([{ stand: 2, moved: 1, toReconfirm: 1, orphans: 1 }, true]);
  });

  it('leaves in doubt only those whose words changed and nobody decided on', () => {
    expect(ledger.ours.filter(isUnsure).map(({ position }) => position)).toEqual([changed]);
  });

  it('says nothing was carried where all were taken on this text', () => {
    expect(ledgerOn([intact], [placedOf(intact)]).isCarried).toBe(false);
  });

  it('waits with a position until both its words and its place are known', () => {
    expect(ledgerOn([intact], []).ours).toEqual([]);
    expect(ledgerOn([], [placedOf(intact)]).ours).toEqual([]);
  });
});

describe('what can become of a position', () => {
  it.each([
    ['a draft of ours', positionOf(1), ['stated', 'withdrawn']],
    ['a cleared reservation of ours', positionOf(1, { status: 'cleared', stance: 'reserve' }), ['stated', 'lifted', 'withdrawn']],
    ['a stated ad referendum of ours', positionOf(1, { status: 'stated', stance: 'ad-referendum' }), ['lifted', 'withdrawn']],
    ['what another delegation said', positionOf(1, { delegationId: delegationIdOf(1) }), ['withdrawn']],
    ['a withdrawn one', positionOf(1, { status: 'withdrawn' }), ['draft']],
    ['a lifted one', positionOf(1, { status: 'lifted', stance: 'reserve' }), ['draft']],
  ] as const)('is, for %s, told', (_, position, statuses) => {
    expect(nextStatuses(position)).toEqual(statuses);
  });
});

describe('the history of a position', () => {
  const { stance, wording, talkingPoint, note, fallback, redLine, priority, confidentiality, delegationId, sessionId, saidAt, status, responsible } = positionOf(1);
  const change = (number: number, at: string): PositionChange => ({ number, at, author: '', action: 'changed', remark: '', stance, wording, talkingPoint, note, fallback, redLine, priority, confidentiality, delegationId, sessionId, saidAt, status, responsible });
  const decision = { versionId: versionIdOf(2), kind: 'amended', at: '2026-11-22T11:00:00.000Z', author: '', anchor: { scope: 'paragraph', blockIndex: 4 }, label: '4', quote: 'To act now.' } as const;

  it('says that it was sent back until somebody answers', () => {
    const [taken, sentBack, takenOver, answered] = [change(1, ''), { ...change(2, ''), action: 'sent-back', remark: 'Softer.' }, { ...change(3, ''), action: 'taken-over' }, change(4, '')] as const;
    expect([sentBackIn([taken, sentBack]), sentBackIn([taken, sentBack, takenOver]), sentBackIn([taken, sentBack, takenOver, answered]), sentBackIn([taken]), sentBackIn([])]).toEqual([sentBack, sentBack, undefined, undefined, undefined]);
  });

  it('tells changes and decisions in one order, each change with the words it stood on then', () => {
    const [first, second, third] = [change(1, '2026-11-22T10:00:00.000Z'), change(2, '2026-11-22T11:00:00.000Z'), change(3, '2026-11-22T12:00:00.000Z')];
    expect(eventsOf({ changes: [first, second, third], decisions: [decision] }, 'To act.')).toEqual([
      { key: 'change 1', change: first, decision: null, quote: 'To act.' },
      { key: 'change 2', change: second, decision: null, quote: 'To act now.' },
      { key: 'decision 0', change: null, decision },
      { key: 'change 3', change: third, decision: null, quote: 'To act now.' },
    ]);
  });
});
