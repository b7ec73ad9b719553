import { describe, expect, it } from 'vitest';
import { isCounted, nextReading, nextVoice, proposalFrom, toggled, wordsInText, wordsOfProposal } from '../../../../../renderer/features/reading/proposals.ts';
import { shortName, voiceKey, voicesOf } from '../../../../../renderer/features/reading/voices.ts';
import { proposalOf } from './proposal.ts';

const ofMexico = proposalOf({ number: 1, delegation: 'México', author: 'Ana Ruiz', blockIndex: 3 });
const ofMexicoToo = proposalOf({ number: 2, delegation: 'Mexico', blockIndex: 5 });
const ofPerson = proposalOf({ number: 3, author: 'Ana Ruiz', blockIndex: 5 });
const ofNobody = proposalOf({ number: 4, blockIndex: 9 });
const all = [ofNobody, ofMexico, ofMexicoToo, ofPerson];

describe('those who propose', () => {
  it('are one voice for one delegation in whatever language, one for each person, and one for nobody, last', () => {
    expect(voicesOf(all)).toEqual([
      { key: 'MX', name: 'México', slot: 0, count: 2 },
      { key: 'by ana ruiz', name: 'Ana Ruiz', slot: 1, count: 1 },
      { key: '', name: '', slot: null, count: 1 },
    ]);
  });

  it('begin the colours again when there are more of them than colours', () => {
    const many = Array.from({ length: 7 }, (_, nth) => proposalOf({ number: nth + 1, author: `Person ${nth}` }));
    expect(voicesOf(many).map(({ slot }) => slot)).toEqual([0, 1, 2, 3, 4, 5, 0]);
  });

  it('are named in short beside words: whole where the name is short, else by the code of the state or their initials', () => {
    expect([shortName('México', 'en'), shortName('Antigua y Barbuda', 'fr'), shortName('María-José de la Cruz', 'es')]).toEqual(['Mexico', 'AG', 'MJDLC']);
  });
});

describe('the proposals that are read', () => {
  it('are all, or those of the voices chosen', () => {
    expect([all.filter((one) => isCounted(one, [])).length, all.filter((one) => isCounted(one, ['MX', ''])).map(({ number }) => number)]).toEqual([4, [4, 1, 2]]);
    expect([toggled(['MX'], ''), toggled(['MX', ''], 'MX')]).toEqual([['MX', ''], ['']]);
  });

  it('are gone through by voice with one key, each alone, then all again', () => {
    const keys = voicesOf(all).map(({ key }) => key);
    expect([nextVoice([], keys), nextVoice(['MX'], keys), nextVoice([''], keys), nextVoice(['MX', ''], keys)]).toEqual([['MX'], ['by ana ruiz'], [], ['MX']]);
  });

  it('are read in three ways, round and round', () => {
    expect([nextReading('marked'), nextReading('accepted'), nextReading('rejected')]).toEqual(['accepted', 'rejected', 'marked']);
  });

  it('are stepped through from the one in hand, else from where one stands', () => {
    const inOrder = [ofMexico, ofMexicoToo, ofPerson, ofNobody];
    const to = (inHand: number | null, block: number | null, direction: 1 | -1): number | undefined => proposalFrom(inOrder, inHand, block, direction)?.number;
    expect([to(2, 5, 1), to(2, 5, -1), to(null, 5, 1), to(null, 5, -1), to(null, null, 1), to(4, 9, 1), to(1, 3, -1)]).toEqual([3, 1, 2, 1, 1, undefined, undefined]);
  });
});

describe('the words of a proposal', () => {
  const text = 'To meet monthly, at night.';

  it('are those of the text it is on, from the first to the last', () => {
    expect(wordsInText(proposalOf({ number: 1, added: { start: 8, end: 15 }, struck: { start: 15, end: 25 } }))).toEqual({ start: 8, end: 25 });
    expect(wordsInText(proposalOf({ number: 1, removed: 'quarterly', at: 8 }))).toBeNull();
  });

  it('are told as what goes and what comes', () => {
    const replaced = proposalOf({ number: 1, added: { start: 8, end: 15 }, removed: 'quarterly ', at: 8 });
    expect(wordsOfProposal(replaced, text)).toEqual({ deleted: 'quarterly', inserted: 'monthly', on: '', said: '' });
  });

  it('are told as what is said, and on which words, where none change', () => {
    const comment = proposalOf({ number: 1, kind: 'comment', about: { start: 8, end: 15 }, words: 'Too often.' });
    expect(wordsOfProposal(comment, text)).toEqual({ deleted: '', inserted: '', on: 'monthly', said: 'Too often.' });
  });

  it('of an attribution are without the name and brackets around them', () => {
    const attributed = proposalOf({ number: 1, source: 'prose', added: { start: 0, end: 17 }, about: { start: 9, end: 16 }, words: '' });
    expect(wordsOfProposal(attributed, '[Mexico: monthly]').inserted).toBe('monthly');
  });

  it('belong to one voice whether it is a delegation, a person or nobody', () => {
    expect([voiceKey(ofMexico), voiceKey(ofPerson), voiceKey(ofNobody)]).toEqual(['MX', 'by ana ruiz', '']);
  });
});
