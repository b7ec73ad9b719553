import { describe, expect, test } from 'vitest';
import { createInterner } from '../../../../shared/text/intern.ts';
import { createEffort } from '../../../../shared/text/shortest-edit.ts';
import { diffWords, tokenizeText } from '../../../../shared/text/word-diff.ts';

/** The runs as one line, with [-deleted-] and [+inserted+]. */
function marked(oldText: string, newText: string): string {
  const interner = createInterner();
  const runs = diffWords(tokenizeText(oldText, interner), tokenizeText(newText, interner), interner, createEffort());
  return runs.map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `[+${text}+]`)).join('');
}

describe('words change whole', () => {
  test.each([
    ["réprimer l'infraction grave", "réprimer l'intention grave", "réprimer [-l'infraction-][+l'intention+] grave"],
    ['dans 12 % des cas', 'dans 15 % des cas', 'dans [-12 %-][+15 %+] des cas'],
    ['avant le 14/11/2026.', 'avant le 15/11/2026.', 'avant le [-14/11/2026-][+15/11/2026+].'],
    ['selon CP/doc.4856/12 rev. 4 et', 'selon CP/doc.4856/12 rev. 5 et', 'selon [-CP/doc.4856/12 rev. 4-][+CP/doc.4856/12 rev. 5+] et'],
    ['e\u0301te\u0301 chaud', 'e\u0301te chaud', '[-e\u0301te\u0301-][+e\u0301te+] chaud'],
    ['un 👩‍❤️‍👨 ici', 'un 👩 ici', 'un [-👩‍❤️‍👨-][+👩+] ici'],
  ])('%j → %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

describe('white space is kept to the letter and never a reason to mark a word', () => {
  test.each([
    ['one two', 'one  two', 'one [+ +]two'],
    ['one two', 'one\u00A0two', 'one[- -][+\u00A0+]two'],
    [' one two ', 'one two', '[- -]one two[- -]'],
    ['one two', 'one new two', 'one [+new +]two'],
    ['one two', 'one two three', 'one two[+ three+]'],
    ['', 'one', '[+one+]'],
    ['', ' ', '[+ +]'],
  ])('%j → %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

describe('a change can be read aloud', () => {
  test.each([
    [
      'an insertion begins and ends at a comma',
      'the protection of women, of elders',
      'the protection of women, of children, of elders',
      'the protection of women, [+of children, +]of elders',
    ],
    ['a sentence is inserted as a sentence', 'To act. To report.', 'To act. To wait. To report.', 'To act. [+To wait. +]To report.'],
    ['a bracket is inserted with its contents', 'a (b) (d)', 'a (b) (c) (d)', 'a (b) [+(c) +](d)'],
    [
      'a crumb between two large changes is not left standing',
      'to strengthen national capacities of the region',
      'to promote fair trade of every kind',
      'to [-strengthen national capacities of the region-][+promote fair trade of every kind+]',
    ],
    [
      'unchanged words of some weight are left standing',
      'to strengthen the capacities of national authorities in the region',
      'to weaken the capacities of national authorities in the country',
      'to [-strengthen-][+weaken+] the capacities of national authorities in the [-region-][+country+]',
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});
