import { describe, expect, it } from 'vitest';
import { contentOf, emptyForm, formOn, showsWording, withStance } from '../../../../../renderer/features/positions/form.ts';
import { changedWords, proposedRuns } from '../../../../../renderer/features/positions/proposed.ts';
import { delegationIdOf } from './position.ts';

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
    const typed = { ...emptyForm, stance: 'reserve', wording: base, note: 'ask capital', redLine: 'no less than a year', confidentiality: 'confidential' } as const;
    expect(contentOf(typed, base)).toEqual({ ...typed, wording: '' });
  });
});

describe('the form taken to another place', () => {
  const text = 'Update the register at least once a year.';
  const textAt = (): string => text;
  const start = text.indexOf(base);
  const words = { scope: 'words', blockIndex: 2, start, end: start + base.length } as const;
  const paragraph = { scope: 'paragraph', blockIndex: 2 } as const;
  const section = { scope: 'section', blockIndex: 0 } as const;
  const amended = { ...emptyForm, stance: 'amend' as const, wording: 'every month' };

  it('keeps the change of words, with the words around it', () => {
    expect(formOn(amended, words, paragraph, textAt)).toEqual({ ...amended, wording: 'Update the register every month.' });
  });

  it('comes back to the narrower place with what was typed there', () => {
    expect(formOn(formOn(amended, words, paragraph, textAt), paragraph, words, textAt)).toEqual(amended);
  });

  it('loses nothing where the words around were changed too', () => {
    const wide = { ...amended, wording: 'Publish the register every month.' };
    expect(formOn(wide, paragraph, words, textAt)).toEqual(wide);
  });

  it('starts from the words of the new place where those of the old one were left as they are', () => {
    expect([formOn({ ...amended, wording: base }, words, paragraph, textAt).wording, formOn({ ...emptyForm, stance: 'support' }, words, paragraph, textAt).wording]).toEqual([text, '']);
  });

  it('carries a wording to a section, which has no words to change, and back', () => {
    expect([formOn(amended, words, section, textAt), formOn(amended, section, words, textAt)]).toEqual([amended, amended]);
  });
});

describe('a proposed wording', () => {
  it('that was heard on the floor takes the place of the text only where it keeps half of it; ours always does', () => {
    const heard = (wording: string) => changedWords({ delegationId: delegationIdOf(1), wording }, base);
    expect([heard('at least twice a year'), heard('shall'), changedWords({ delegationId: null, wording: 'shall' }, base)]).toEqual([base, '', base]);
  });

  it('is shown as the whole words it changes', () => {
    expect(proposedRuns('at least once a year', 'at least twice a year')).toEqual([
      { op: 'equal', text: 'at least ' },
      { op: 'delete', text: 'once' },
      { op: 'insert', text: 'twice' },
      { op: 'equal', text: ' a year' },
    ]);
  });
});
