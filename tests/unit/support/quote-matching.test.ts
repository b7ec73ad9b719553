import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/model/document.ts';
import { chanceOf } from '../../support/placement/chance.ts';
import { searchText } from '../../support/placement/approximate-search.ts';
import { createQuotePlacer, wholeText } from '../../support/placement/quote-matching.ts';

const blocks = (texts: readonly string[]): Block[] => texts.map((text, index) => ({ index, kind: 'operative', label: null, text, notes: [], section: '', level: 0, cell: null }));

/** What quote matching shows for words of the first text in the second. */
function shown(old: readonly string[], now: readonly string[], blockIndex: number, quote: string, isExact = false): string | null {
  const start = old[blockIndex]!.indexOf(quote);
  const found = createQuotePlacer(blocks(old), blocks(now), isExact).place({ scope: 'words', blockIndex, start, end: start + quote.length });
  const { text } = wholeText(blocks(now));
  return found === null ? null : `${text.slice(0, found.start)}⟦${text.slice(found.start, found.end)}⟧${text.slice(found.end)}`;
}

/** Fewest errors of any match that ends at each place, by the plain table (P. Sellers, 1980). */
function fewestErrors(text: string, pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let least = pattern.length;
  for (const letter of text) {
    const next = [0];
    for (let row = 1; row <= pattern.length; row += 1) next.push(Math.min(next[row - 1]! + 1, column[row]! + 1, column[row - 1]! + (pattern[row - 1] === letter ? 0 : 1)));
    column = next;
    least = Math.min(least, column.at(-1)!);
  }
  return least;
}

describe('the peer does what it is known to do', () => {
  test('of several places that read the same it takes the one whose surroundings are alike', () => {
    const old = ['Each State shall name a contact.', 'Guides: each State shall name a school.'];
    expect(shown(old, ['A new first paragraph.', ...old], 1, 'State shall name')).toBe('A new first paragraph.\nEach State shall name a contact.\nGuides: each ⟦State shall name⟧ a school.');
  });

  test('words that changed a little are found, unless only exact quotes are', () => {
    const [old, now] = [['The huts shall be open all year.'], ['New. The huts should be open all year.']];
    expect([shown(old, now, 0, 'huts shall be open'), shown(old, now, 0, 'huts shall be open', true)]).toEqual(['New. The ⟦huts should be open⟧ all year.', null]);
  });

  test('words that are gone are shown on others that are like them, without a word', () => {
    expect(shown(['The States parties shall rest.', 'The States parties shall eat.'], ['The States parties shall eat.'], 0, 'States parties')).toBe('The ⟦States parties⟧ shall eat.');
  });

  test('the search in bit vectors counts errors as the plain table does, also over more than 32 and 64 letters', () => {
    const chance = chanceOf(3, 0);
    const letters = (length: number): string => Array.from({ length }, () => chance.of(['a', 'b', 'c', ' '])).join('');
    const cases = Array.from({ length: 120 }, () => [letters(40 + chance.below(160)), letters(3 + chance.below(90))] as const);
    const found = cases.map(([text, pattern]) => searchText(text, pattern, pattern.length)[0]?.errors);
    expect(found).toEqual(cases.map(([text, pattern]) => fewestErrors(text, pattern)));
  });
});
