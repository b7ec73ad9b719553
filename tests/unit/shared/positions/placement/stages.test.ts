import { expect, test } from 'vitest';
import type { Placer } from '../../../../../shared/positions/placement/placer.ts';
import { throughStages } from '../../../../../shared/positions/placement/stages.ts';
import { line, placer, text, wordsIn } from './texts.ts';

const opening = '1|The harbour master keeps the register of pilots and reads it aloud at noon.';
const closing = '9|Every vessel pays for its berth in the coin of the island before it sails.';
const bell = 'the old bell sounds two strokes each time';
const [fog, snow] = ['While fog lies over the outer reef and no boat is in sight', 'Whenever heavy snow hides our northern beacons after dusk'];
const [pilots, book] = ['so that pilots, fishermen and the crews of the mail ferry keep clear of the rocks.', 'and the warden writes down each hour in the book that the office lends him.'];
const draft = (paragraph: string) => text(opening, `2|${paragraph}`, closing);
/** Of a paragraph the end is rewritten, then the beginning: what stays is the middle. */
const [first, second, third] = [draft(`${fog}, ${bell}, ${pilots}`), draft(`${fog}, ${bell}, ${book}`), draft(`${snow}, ${bell}, ${book}`)];

const neverAsked = (): Placer => {
  throw new Error('A place was found at one go');
};
const stages = [() => placer(first, second), () => placer(second, third)];

test('what is not sure at one go is found draft by draft, and is shown against the text it comes from', () => {
  const words = wordsIn(first, 'two strokes');
  expect(line(first, third, words)).toBe('ambiguous');
  const { placement, runs } = throughStages(placer(first, third), stages).detail(words);
  expect({ state: placement.state, quote: placement.at?.quote, wordsChanged: placement.wordsChanged.inside, shown: runs.filter(({ isInside }) => isInside) }).toEqual({
    state: 'intact',
    quote: 'two strokes',
    wordsChanged: 0,
    shown: [{ op: 'equal', text: 'two strokes', isInside: true }],
  });
  expect(throughStages(placer(first, third), stages).place(words)).toEqual(placement);
});

test('the drafts in between are not asked about what is found at one go', () => {
  expect(throughStages(placer(first, second), [neverAsked]).place(wordsIn(first, 'the outer reef')).state).toBe('intact');
});

test('words that changed on the way, or have no sure place on it, stay as they were found at one go', () => {
  const lost = wordsIn(first, 'the outer reef');
  expect(throughStages(placer(first, third), stages).place(lost)).toEqual(placer(first, third).place(lost));
});

test('a place reached draft by draft is none when the same words stand as well elsewhere, or other words stand there', () => {
  const copied = text(opening, `2|${snow}, ${bell}, ${book}`, `3|${snow}, ${bell}, ${book.replace('hour', 'day')}`, closing);
  const words = wordsIn(first, 'two strokes');
  expect(placer(first, copied).confirm(words, wordsIn(copied, 'two strokes'))).toBeNull();
  expect(placer(first, third).confirm(words, wordsIn(third, 'each time'))).toBeNull();
});
