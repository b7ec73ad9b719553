import { expect, test } from 'vitest';
import { line, text, wordsIn } from './texts.ts';

const register = 'The harbour master keeps the register of pilots and reads it aloud at noon.';
const bell = 'The fog bell sounds two strokes every minute while the visibility is reduced on the pier.';
const berth = 'Every vessel pays for its berth in the coin of the island before it sails.';
const gulls = 'Gulls are not fed from the steps of the harbour office.';
const ferry = 'The ferry waits for the mail unless the tide is falling.';
const lamps = 'The warden lights the lamps of the quay at dusk and counts the boats that are still at sea.';
const nets = 'Nets are dried on the northern mole after the boats have landed their catch.';
const pilot = 'A pilot who boards at night carries a lantern and a whistle.';

/** Paragraphs with the numbers they have by their order. */
const numbered = (...paragraphs: readonly string[]) => text(...paragraphs.map((own, nth) => `${nth + 1}|${own}`));
const plain = (...paragraphs: readonly string[]) => text(...paragraphs.map((own) => `|${own}`));
const paragraph = (blockIndex: number) => ({ scope: 'paragraph', blockIndex }) as const;

test('when one of two paragraphs that said the same went, and a neighbour with it, nobody knows which one stayed', () => {
  const [before, after] = [numbered(ferry, berth, gulls, ferry), numbered(berth, nets, ferry)];
  expect(line(before, after, paragraph(3))).toBe('ambiguous');
  expect(line(before, after, wordsIn(before, 'unless the', 2))).toBe('ambiguous');
});

test('two paragraphs that follow each other and say the same are told apart only in a text in which nothing changed', () => {
  const [before, after] = [plain(gulls, gulls, pilot, ferry), plain(gulls, gulls, pilot)];
  expect(line(before, after, paragraph(0))).toBe('ambiguous');
  expect(line(before, after, wordsIn(before, 'the harbour', 2))).toBe('ambiguous');
  expect(line(before, before, paragraph(0))).toBe(`intact 0: |${gulls}|`);
});

test('a paragraph that now says word for word what another said may be that one', () => {
  const before = plain(lamps, gulls, gulls.replace('fed from', 'fed'), ferry);
  expect(line(before, plain(gulls, gulls, ferry), wordsIn(before, 'the harbour', 2))).toBe('ambiguous');
});

test('of a paragraph and another that was moved and is as like it, neither is sure', () => {
  const before = numbered(gulls, gulls.replace('fed from', 'from'), bell, register);
  const after = numbered(bell, gulls.replace('fed from', 'from'), gulls.replace('the harbour', 'the each winter harbour'), register);
  expect(line(before, after, wordsIn(before, 'steps'))).toBe('ambiguous');
});

test('a paragraph that lost a neighbour to a block that could be itself rewritten is left to a person, under whatever number', () => {
  const before = plain(gulls, bell, lamps);
  const after = plain(gulls.replace('steps of the', 'of the'), gulls, bell, lamps);
  expect(line(before, after, paragraph(0))).toBe('ambiguous');
  expect(line(numbered(register, bell, berth), numbered(register, bell, 'The fog bell of the mole sounds six peals while the visibility is reduced.', berth), paragraph(1))).toBe('ambiguous');
});

test('words that cannot be mistaken are carried though their paragraph may have been rewritten beside them', () => {
  const before = plain(gulls, register, pilot);
  const after = plain('Gulls from the steps of the with a lantern harbour office.', pilot, 'A boards at lantern whistle.');
  expect(line(before, after, paragraph(2))).toBe('ambiguous');
  expect(line(before, after, wordsIn(before, 'who boards'))).toBe('intact 1: A pilot |who boards| at night carries a lantern and a whistle.');
});

test('words that cannot be mistaken are carried though another paragraph holds a part of theirs', () => {
  const before = plain(berth, pilot, bell);
  const after = plain(berth, pilot.replace('a lantern and', 'a lantern in the coin of the island before it sails'), bell);
  expect(line(before, after, wordsIn(before, 'Every vessel pays'))).toBe('intact 0: |Every vessel pays| for its berth in the coin of the island before it sails.');
});

test('words are carried in a paragraph of which little is left when no other paragraph was as like it', () => {
  const before = plain(ferry, lamps, berth);
  const after = plain('The for the of the harbour the tide is falling.', lamps);
  expect(line(before, after, wordsIn(before, 'is falling'))).toBe('intact 0: The for the of the harbour the tide |is falling|.');
});

test('a word written twice blurs what stands beside it only where nothing agrees on both sides', () => {
  const before = numbered(register, nets, berth);
  const after = numbered(register, nets.replace('the northern', 'the the northern'), berth);
  expect(line(before, after, wordsIn(before, 'northern'))).toBe('ambiguous');
  expect(line(before, after, wordsIn(before, 'mole'))).toBe('intact 1: Nets are dried on the the northern |mole| after the boats have landed their catch.');
});

test('a single word between a change and the end of its paragraph is left to a person, words that tell more are not', () => {
  const before = numbered(register, 'The warden of the lighthouse sells oil and wicks.', berth);
  const after = numbered(register, 'The warden of the lighthouse sells oil and lamps. Boats carry rope and wicks.', berth);
  expect(line(before, after, wordsIn(before, 'wicks'))).toBe('ambiguous');
  expect(line(before, after, wordsIn(before, 'lighthouse sells'))).toBe('intact 1: The warden of the |lighthouse sells| oil and lamps. Boats carry rope and wicks.');
});
