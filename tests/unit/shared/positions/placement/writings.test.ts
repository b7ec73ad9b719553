import { expect, test } from 'vitest';
import { line, text, wordsIn } from './texts.ts';

const opening = '1|The harbour master keeps the register of pilots and reads it aloud at noon.';
const fog = 'The fog bell sounds two strokes every minute while the visibility is reduced on the pier.';
const closing = '9|Every vessel pays for its berth in the coin of the island before it sails.';
const draft = text(opening, `2|${fog}`, closing);

test('a paragraph that stands twice, changed in the same way, is left to a person', () => {
  const changed = fog.replace('two strokes', 'three long strokes');
  expect(line(draft, text(opening, `2|${changed}`, `3|${changed}`, closing), { scope: 'paragraph', blockIndex: 1 })).toBe('ambiguous');
});

test('of a paragraph and a reworded copy put right beside it, either may be the paragraph; further off, the one that says the same under the same number is', () => {
  const copy = fog.replace('every minute', 'each quarter');
  expect(line(draft, text(opening, `2|${fog}`, `3|${copy}`, closing), { scope: 'paragraph', blockIndex: 1 })).toBe('ambiguous');
  expect(line(draft, text(opening, `2|${fog}`, closing, `10|${copy}`), { scope: 'paragraph', blockIndex: 1 })).toBe(`intact 1: |${fog}|`);
});

test('one of several paragraphs side by side that said the same is left to a person when another was added', () => {
  const before = text(opening, `2|${fog}`, `3|${fog}`, closing);
  const after = text(opening, `2|${fog}`, `3|${fog}`, `4|${fog.replace('two', 'six')}`, closing);
  expect(line(before, after, { scope: 'paragraph', blockIndex: 1 })).toBe('ambiguous');
  expect(line(before, before, { scope: 'paragraph', blockIndex: 1 })).toBe(`intact 1: |${fog}|`);
});

test('a paragraph that stands once, word for word, is known without a neighbour', () => {
  const after = text('1|Lanterns burn from dusk.', `2|${fog}`, '3|Gulls are not fed.');
  expect(line(draft, after, { scope: 'paragraph', blockIndex: 1 })).toMatch(/^(?:intact|moved) 1:/u);
});

test('words beside which the same words were written again are left to a person', () => {
  const after = text(opening, '2|The fog bell sounds two strokes every minute or two strokes of the horn while the visibility is reduced on the pier.', closing);
  expect(line(draft, after, wordsIn(draft, 'strokes every'))).toBe('ambiguous');
  expect(line(draft, after, wordsIn(draft, 'reduced on the pier'))).toMatch(/\|reduced on the pier\|/u);
});
