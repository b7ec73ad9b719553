import { describe, expect, test } from 'vitest';
import { delegationId, type DelegationId } from '../../../../shared/model/id.ts';
import { tallyOf, type TalliedPosition } from '../../../../shared/positions/tally.ts';

const [chile, peru, canada] = [idOf(1), idOf(2), idOf(3)];

function idOf(digit: number): DelegationId {
  return delegationId.parse(`00000000-0000-4000-8000-00000000000${digit}`);
}

function said(delegationId: DelegationId | null, minute: number, stance: TalliedPosition['stance'], more: Partial<TalliedPosition> = {}): TalliedPosition {
  return { delegationId, stance, wording: '', saidAt: `2026-11-25T10:${String(minute).padStart(2, '0')}:00Z`, status: 'stated', ...more };
}

describe('the tally of a paragraph', () => {
  test('has the stances in their fixed order, with their delegations in the order they spoke', () => {
    const positions = [said(canada, 3, 'oppose'), said(peru, 2, 'support'), said(chile, 1, 'support')];
    expect(tallyOf(positions).byStance).toEqual([
      { stance: 'support', delegationIds: [chile, peru], onEarlierWords: [] },
      { stance: 'oppose', delegationIds: [canada], onEarlierWords: [] },
    ]);
  });

  test('counts the last word of a delegation, in whatever order they come', () => {
    const positions = [said(chile, 9, 'accept'), said(chile, 1, 'reserve')];
    expect(tallyOf(positions).byStance).toEqual([{ stance: 'accept', delegationIds: [chile], onEarlierWords: [] }]);
  });

  test('does not count what was withdrawn or lifted, nor what came before it; what was undone was never said', () => {
    const positions = [said(chile, 1, 'oppose'), said(chile, 2, 'reserve', { status: 'lifted' }), said(peru, 1, 'oppose'), said(peru, 2, 'support', { status: 'void' }), said(canada, 1, 'delete', { status: 'withdrawn' })];
    expect(tallyOf(positions).byStance).toEqual([{ stance: 'oppose', delegationIds: [peru], onEarlierWords: [] }]);
  });

  test('says who spoke on earlier words', () => {
    const positions = [said(chile, 1, 'support', { isOnEarlierWords: true }), said(peru, 2, 'support')];
    expect(tallyOf(positions).byStance).toEqual([{ stance: 'support', delegationIds: [chile, peru], onEarlierWords: [chile] }]);
  });

  test('leaves our own stance out', () => {
    expect(tallyOf([said(null, 1, 'oppose')])).toEqual({ byStance: [], proposals: [] });
  });
});

describe('what is proposed', () => {
  test('is grouped where it differs in typography alone, spelt as it was first', () => {
    const positions = [said(chile, 1, 'amend', { wording: 'l’autorité compétente' }), said(peru, 2, 'amend', { wording: "L'autorité  compétente." }), said(canada, 3, 'amend', { wording: 'l’autorité nationale' })];
    expect(tallyOf(positions).proposals).toEqual([
      { wording: 'l’autorité compétente', delegationIds: [chile, peru], isOurs: false },
      { wording: 'l’autorité nationale', delegationIds: [canada], isOurs: false },
    ]);
  });

  test('is what amends the text: words said with another stance propose nothing', () => {
    expect(tallyOf([said(chile, 1, 'question', { wording: '¿qué plazo?' }), said(peru, 2, 'amend')]).proposals).toEqual([]);
  });

  test('holds our wording once we stated it, never before', () => {
    const wording = 'dentro de sesenta minutos';
    expect(tallyOf([said(chile, 1, 'amend', { wording }), said(null, 2, 'amend', { wording })]).proposals).toEqual([{ wording, delegationIds: [chile], isOurs: true }]);
    expect(tallyOf([said(null, 2, 'amend', { wording, status: 'cleared' })]).proposals).toEqual([]);
  });
});
