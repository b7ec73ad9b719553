import { describe, expect, test } from 'vitest';
import { actsOn, type Acts } from '../../../../../renderer/features/reconfirm/acts.ts';
import { carried, decided, decisionOf } from './passage.ts';

const open = (acts: Acts): readonly string[] => Object.entries(acts).flatMap(([name, isOpen]) => (isOpen ? [name] : []));

describe('what can be done about a position', () => {
  test.each([
    ['whose words changed', carried(1, 'changed'), false, ['confirm', 'amend', 'withdraw', 'reattach', 'later']],
    ['that was put off', carried(1, 'changed', { decision: decisionOf('later') }), false, ['confirm', 'amend', 'withdraw', 'reattach']],
    ['without a place', carried(1, 'gone'), false, ['withdraw', 'reattach', 'later']],
    ['without a place, one of those offered being chosen', carried(1, 'ambiguous'), true, ['attach', 'amend', 'withdraw', 'reattach', 'later']],
    ['that stands', carried(1, 'moved'), false, ['amend', 'withdraw', 'reattach']],
    ['that was decided', decided(1, 'reconfirmed'), false, ['amend', 'withdraw', 'reattach']],
    ['that was withdrawn', carried(1, 'changed', { standing: 'closed', decision: decisionOf('withdrawn') }, { status: 'withdrawn' }), false, []],
  ] as const)('%s', (_, entry, hasChosenPlace, expected) => {
    expect(open(actsOn(entry, hasChosenPlace))).toEqual(expected);
  });
});
