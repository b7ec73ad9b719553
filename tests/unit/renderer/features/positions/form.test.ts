import { describe, expect, it } from 'vitest';
import { contentOf, emptyForm, showsWording, withStance } from '../../../../../renderer/features/positions/form.ts';
import { proposedRuns } from '../../../../../renderer/features/positions/proposed.ts';

const base = 'at least once a year';

describe('the form of a position', () => {
  it('starts an amendment from the words of the text, and takes untouched words away with it', () => {
    const amended = withStance(emptyForm, 'amend', base);
    expect([amended, withStance(amended, 'support', base)]).toEqual([
      { ...emptyForm, stance: 'amend', wording: base },
      { ...emptyForm, stance: 'support' },
    ]);
  });

  it('keeps a wording of one’s own whatever the stance, and shows it', () => {
    const own = { ...emptyForm, stance: 'amend' as const, wording: 'every year' };
    expect(withStance(own, 'oppose', base)).toEqual({ ...own, stance: 'oppose' });
    expect([showsWording(own, base), showsWording({ ...own, stance: 'oppose' }, base), showsWording({ ...emptyForm, stance: 'support', wording: base }, base), showsWording(emptyForm, base)]).toEqual([true, true, false, false]);
  });

  it('cannot be saved without a stance, nor an amendment without a change', () => {
    expect([contentOf(emptyForm, base), contentOf({ ...emptyForm, stance: 'amend', wording: base }, base), contentOf({ ...emptyForm, stance: 'amend', wording: '  ' }, base)]).toEqual(['needsStance', 'needsWording', 'needsWording']);
  });

  it('saves what was typed, and no wording that is only the text', () => {
    const typed = { stance: 'reserve', wording: base, note: 'ask capital', confidentiality: 'confidential' } as const;
    expect(contentOf(typed, base)).toEqual({ ...typed, wording: '' });
  });
});

describe('a proposed wording', () => {
  it('is shown as the whole words it changes', () => {
    expect(proposedRuns('at least once a year', 'at least twice a year')).toEqual([
      { op: 'equal', text: 'at least ' },
      { op: 'delete', text: 'once' },
      { op: 'insert', text: 'twice' },
      { op: 'equal', text: ' a year' },
    ]);
  });
});
