import { expect, test } from 'vitest';
import { words } from '../../../electron/cli/locales/index.ts';
import { viewOf } from '../../../electron/cli/marked-text.ts';
import { proposalsOf } from '../../../shared/marks/proposals.ts';
import { readAs, type ReadAs } from '../../../shared/marks/view.ts';
import type { Block } from '../../../shared/model/document.ts';
import { noMarkup, type TextChange } from '../../../shared/model/markup.ts';

const texts = ['To rescue whoever is in danger.', 'To share what they know.', 'To meet again.'];
const blocks = texts.map((text, index): Block => ({ index, kind: 'operative', label: String(index + 1), text, notes: [], section: '', level: 0, cell: null }));
const change = (over: Partial<TextChange>): TextChange => ({ blockIndex: 1, start: 0, end: 0, kind: 'inserted', words: '', endsParagraph: false, wasInserted: false, author: 'Ana', date: null, move: null, ...over });

function printed(changes: readonly TextChange[], view: ReadAs): string {
  const proposals = proposalsOf(blocks, { ...noMarkup, changes: [...changes] });
  return viewOf(blocks, readAs(blocks, proposals, view), view === 'marked' ? proposals : [], words.en);
}

test('a paragraph that was put in is not there as if it were rejected, and the next keeps its own number', () => {
  const whole = [change({ end: 24, endsParagraph: true })];
  expect(printed(whole, 'marked')).toBe('1 To rescue whoever is in danger.\n\n2 [+To share what they know.+]{Ana}\n\n3 To meet again.\n');
  expect(printed(whole, 'rejected')).toBe('1 To rescue whoever is in danger.\n\n3 To meet again.\n');
});

test('where only the end of a paragraph was put in, it takes in the next as if that were rejected', () => {
  const end = [change({ blockIndex: 0, start: 31, end: 31, endsParagraph: true })];
  expect(printed(end, 'accepted')).toBe('1 To rescue whoever is in danger.\n\n2 To share what they know.\n\n3 To meet again.\n');
  expect(printed(end, 'rejected')).toBe('1 To rescue whoever is in danger. To share what they know.\n\n3 To meet again.\n');
});

test('what was put in at the end of a text and ran on from nothing is printed once', () => {
  const last = [change({ blockIndex: 2, end: 14, endsParagraph: true })];
  expect(printed(last, 'rejected')).toBe('1 To rescue whoever is in danger.\n\n2 To share what they know.\n');
});

test('words of nobody are marked without a name', () => {
  expect(printed([change({ blockIndex: 2, start: 3, end: 7, author: '' })], 'marked')).toContain('3 To [+meet+] again.');
});
