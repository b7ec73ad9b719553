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
    ['a short word between two replaced ones is not left standing', 'on the 3 of may', 'on the 4 of june', 'on the [-3 of may-][+4 of june+]'],
    ['nor a short phrase between two large changes', 'revised by the council after the first reading held at noon', 'resulting from the first session of the morning', '[-revised by the council after the first reading held at noon-][+resulting from the first session of the morning+]'],
    ['a comma is left standing', 'a timely, decent answer', 'an urgent, effective answer', '[-a timely-][+an urgent+], [-decent-][+effective+] answer'],
    ['a bracket is left standing', 'timely (decent) answers', 'urgent (effective) answers', '[-timely-][+urgent+] ([-decent-][+effective+]) answers'],
    ['a number is left standing', 'before 31 May and', 'after 31 June and', '[-before-][+after+] 31 [-May-][+June+] and'],
    ['between two insertions an unchanged word is never struck', 'help and rescue', 'timely help and free rescue', '[+timely +]help and [+free +]rescue'],
    ['nor the shortest', 'x and y', 'x one and two y', 'x [+one +]and [+two +]y'],
    ['unless both are long', 'référendum et proclame', 'référendum prévues aux articles onze et au titre quinze. Il proclame', 'référendum [-et-][+prévues aux articles onze et au titre quinze. Il+] proclame'],
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
