import { describe, expect, test } from 'vitest';
import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { createTextFlow } from '../../../../electron/core/formats/text-flow.ts';
import type { Changer } from '../../../../electron/core/formats/text-flow.ts';
import type { RawParagraph } from '../../../../shared/structure/raw.ts';

const ana: Changer = { author: 'Ana', date: null };
const bo: Changer = { author: 'Bo', date: null };
const change = { start: 0, end: 0, words: '', endsParagraph: false, wasInserted: false, move: null, ...ana };

/** The text with every change rejected, from the text with every change accepted and what was changed. */
function rejected(paragraphs: readonly RawParagraph[]): string {
  let text = '';
  for (const paragraph of paragraphs) {
    const changes = paragraph.changes ?? [];
    for (let at = 0; at <= paragraph.text.length; at += 1) {
      for (const { kind, start, words, wasInserted } of changes) if (kind === 'deleted' && start === at && !wasInserted) text += words;
      const isPutIn = changes.some(({ kind, start, end }) => kind === 'inserted' && start <= at && at < end);
      if (!isPutIn) text += paragraph.text.slice(at, at + 1);
    }
    if (!changes.some(({ endsParagraph }) => endsParagraph)) text += '\n';
  }
  return text;
}

/** Empty paragraphs are none; where one stood is not kept. */
const evened = (text: string): string => text.replaceAll(/\n+/g, '\n').replace(/^\n/, '');

describe('a flow of text', () => {
  test('joins stretches of one hand and keeps those of two apart', () => {
    const flow = createTextFlow();
    flow.text('a', { inserted: ana });
    flow.text('b', { inserted: ana });
    flow.text('c', { inserted: bo });
    flow.text('x', { deleted: ana });
    flow.text('y', { deleted: ana });
    flow.endParagraph();
    expect(flow.paragraphs()).toEqual([
      { text: 'abc', changes: [{ ...change, kind: 'inserted', end: 2 }, { ...change, ...bo, kind: 'inserted', start: 2, end: 3 }, { ...change, kind: 'deleted', start: 3, end: 3, words: 'xy' }] },
    ]);
    expect(flow.tally()).toEqual({ insertions: 2, deletions: 1, authors: ['Ana', 'Bo'] });
  });

  test('leaves no trace of empty paragraphs, but in cells and where a note stands', () => {
    const flow = createTextFlow();
    flow.endParagraph();
    flow.note('n');
    flow.endParagraph();
    flow.endParagraph({ cell: { table: 0, row: 0, column: 0 } });
    expect(flow.paragraphs()).toEqual([{ text: '', notes: [{ id: 'n', offset: 0 }] }, { text: '', cell: { table: 0, row: 0, column: 0 } }]);
  });

  test('keeps what was deleted at the end of a container with its last paragraph, and out of the next', () => {
    const flow = createTextFlow();
    flow.text('A');
    flow.endParagraph();
    flow.text('gone', { deleted: ana });
    flow.endParagraph({}, { deleted: bo });
    flow.endContainer();
    flow.text('B');
    flow.endParagraph();
    expect(flow.paragraphs()).toEqual([{ text: 'A', changes: [{ ...change, kind: 'deleted', start: 1, end: 1, words: '\ngone' }] }, { text: 'B' }]);
  });

  test('gives the text with every change rejected back, whatever was changed', () => {
    const step = record({ words: constantFrom('a', 'bc ', 'd'), how: constantFrom('plain', 'inserted', 'deleted', 'both'), ends: boolean() });
    assert(
      property(array(step, { maxLength: 12 }), (steps) => {
        const flow = createTextFlow();
        let before = '';
        for (const { words, how, ends } of steps) {
          const wording = { inserted: how === 'inserted' || how === 'both' ? ana : undefined, deleted: how === 'deleted' || how === 'both' ? bo : undefined };
          flow.text(words, wording);
          if (wording.inserted === undefined) before += words;
          if (!ends) continue;
          flow.endParagraph({}, wording);
          if (wording.inserted === undefined) before += '\n';
        }
        flow.text('end');
        flow.endParagraph();
        expect(evened(rejected(flow.paragraphs()))).toBe(evened(`${before}end\n`));
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
