import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalsOf } from '../../../../shared/marks/proposals.ts';
import { readAs, type MarkedBlock, type ReadAs } from '../../../../shared/marks/view.ts';
import type { Block } from '../../../../shared/model/document.ts';
import { noMarkup, type TextChange } from '../../../../shared/model/markup.ts';
import { paragraph } from '../../../support/labelled/marks/measure-marks.ts';

const change = (given: Partial<TextChange>): TextChange => ({ blockIndex: 0, start: 0, end: 0, kind: 'inserted', words: '', endsParagraph: false, wasInserted: false, author: 'Chile', date: null, move: null, ...given });

function textOf(read: readonly MarkedBlock[]): string {
  return read.map(({ pieces, runsOn }, nth) => pieces.map(({ text }) => text).join('') + (runsOn || nth === read.length - 1 ? '' : '\n')).join('');
}

describe('a text with revisions', () => {
  const blocks = [paragraph(0, 'Ports shall report yearly.')];
  const changes = [change({ start: 6, end: 11 }), change({ start: 6, kind: 'deleted', words: 'may' }), change({ start: 18, end: 25, author: 'Peru' })];
  const proposals = proposalsOf(blocks, { ...noMarkup, changes });
  const read = (view: ReadAs, isCounted?: (delegation: string) => boolean) => readAs(blocks, proposals, view, isCounted && ((proposal) => isCounted(proposal.delegation)))[0];

  it('shows its marks', () => {
    expect(read('marked')).toEqual({
      blockIndex: 0,
      runsOn: false,
      pieces: [
        { text: 'Ports ', start: 0, how: 'plain', proposals: [] },
        { text: 'may', start: null, how: 'struck', proposals: [1] },
        { text: 'shall', start: 6, how: 'added', proposals: [1] },
        { text: ' report', start: 11, how: 'plain', proposals: [] },
        { text: ' yearly', start: 18, how: 'added', proposals: [2] },
        { text: '.', start: 25, how: 'plain', proposals: [] },
      ],
    });
  });

  it('reads as if accepted and as if rejected', () => {
    expect((['accepted', 'rejected'] as const).map((view) => read(view)?.pieces.map(({ text }) => text).join(''))).toEqual(['Ports shall report yearly.', 'Ports may report.']);
  });

  it('reads proposals that are not counted as rejected, in every view', () => {
    const [marked, accepted] = (['marked', 'accepted'] as const).map((view) => read(view, (delegation) => delegation === 'Peru')?.pieces.map(({ text, how }) => `${how} ${text}`));
    expect([marked, accepted]).toEqual([['plain Ports ', 'plain may', 'plain  report', 'added  yearly', 'plain .'], ['plain Ports ', 'plain may', 'plain  report', 'plain  yearly', 'plain .']]);
  });

  it('runs a paragraph on into the next where its end was put in and is rejected', () => {
    const cut = [paragraph(0, 'One'), paragraph(1, 'two')];
    const ends = proposalsOf(cut, { ...noMarkup, changes: [change({ start: 3, end: 3, endsParagraph: true })] });
    expect((['marked', 'accepted', 'rejected'] as const).map((view) => textOf(readAs(cut, ends, view)))).toEqual(['One\ntwo', 'One\ntwo', 'Onetwo']);
  });
});

describe('words a delegation proposes in brackets', () => {
  const blocks = [paragraph(0, 'Light the quays [MEXICO: and the piers] at night.')];
  const proposals = proposalsOf(blocks, noMarkup);

  it('stand without name and brackets when accepted, and not at all when rejected', () => {
    expect((['marked', 'accepted', 'rejected'] as const).map((view) => textOf(readAs(blocks, proposals, view)))).toEqual([
      'Light the quays [MEXICO: and the piers] at night.',
      'Light the quays and the piers at night.',
      'Light the quays  at night.',
    ]);
  });

  it('fall away with a paragraph that is proposed for deletion', () => {
    const two = [paragraph(0, 'One. [Delete this paragraph]'), paragraph(1, 'Two.')];
    expect(textOf(readAs(two, proposalsOf(two, noMarkup), 'accepted'))).toBe('Two.');
  });
});

/** A stretch of a text by what was done to it; `brief` words were put in and taken out again. */
type Stretch = { readonly op: 'kept' | 'inserted' | 'deleted' | 'brief'; readonly words: string; readonly author: string };

/** The blocks and changes that a file with these stretches holds, and its text with every change rejected. */
function fileOf(stretches: readonly Stretch[]): { readonly blocks: readonly Block[]; readonly changes: readonly TextChange[]; readonly rejected: string } {
  const texts = [''];
  const changes: TextChange[] = [];
  for (const { op, words, author } of stretches) {
    const blockIndex = texts.length - 1;
    if (op === 'deleted' || op === 'brief') {
      const start = texts[blockIndex]?.length ?? 0;
      changes.push(change({ blockIndex, start, end: start, kind: 'deleted', words, author, wasInserted: op === 'brief' }));
      continue;
    }
    for (const [nth, line] of words.split('\n').entries()) {
      if (nth > 0) texts.push('');
      const at = texts.length - 1;
      const start = texts[at]?.length ?? 0;
      texts[at] += line;
      const endsParagraph = nth < words.split('\n').length - 1;
      if (op === 'inserted' && (line !== '' || endsParagraph)) changes.push(change({ blockIndex: at, start, end: start + line.length, endsParagraph, author }));
    }
  }
  return { blocks: texts.map((text, index) => paragraph(index, text)), changes, rejected: stretches.map(({ op, words }) => (op === 'kept' || op === 'deleted' ? words : '')).join('') };
}

const stretch = fc.record({ op: fc.constantFrom<Stretch['op']>('kept', 'inserted', 'deleted', 'brief'), words: fc.stringMatching(/^[ab \n]{1,6}$/u), author: fc.constantFrom('Chile', 'Peru', '') });

describe('whatever was revised', () => {
  it('every character stands once in the marked text, the accepted text is the text, the rejected one the text before', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const { blocks, changes, rejected } = fileOf(stretches);
        const proposals = proposalsOf(blocks, { ...noMarkup, changes: [...changes] });
        const standing = readAs(blocks, proposals, 'marked').map(({ pieces }) => pieces.filter(({ start }) => start !== null));
        expect(standing.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(blocks.map(({ text }) => text));
        expect(standing.every((pieces) => pieces.every(({ start, text }, nth) => start === (nth === 0 ? 0 : (pieces[nth - 1]?.start ?? 0) + (pieces[nth - 1]?.text.length ?? 0)) && text !== ''))).toBe(true);
        expect(textOf(readAs(blocks, proposals, 'accepted'))).toBe(blocks.map(({ text }) => text).join('\n'));
        expect(textOf(readAs(blocks, proposals, 'rejected'))).toBe(rejected);
        expect(textOf(readAs(blocks, proposals, 'marked', () => false))).toBe(rejected);
      }),
      { numRuns: 1_000 },
    );
  });
});
