import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Markup } from '../../../../shared/model/markup.ts';
import { buildBlocks, type BuiltBlocks } from '../../../../shared/structure/build-blocks.ts';
import type { RawDocument, RawParagraph, RawText } from '../../../../shared/structure/raw.ts';

type RawChange = NonNullable<RawText['changes']>[number];
type RawLook = NonNullable<RawText['looks']>[number];

const change = (start: number, end: number, more: Partial<RawChange>): RawChange => ({ start, end, kind: 'inserted', words: '', endsParagraph: false, wasInserted: false, author: 'A', date: null, move: null, ...more });
const deleted = (at: number, words: string): RawChange => change(at, at, { kind: 'deleted', words });
const look = (start: number, end: number, more: Partial<RawLook>): RawLook => ({ start, end, isBold: false, isItalic: false, isUnderlined: false, isStruck: false, colour: null, highlight: null, ...more });
const built = (paragraphs: readonly RawParagraph[], notes: RawDocument['notes'] = []): BuiltBlocks => buildBlocks({ format: 'docx', paragraphs, notes, warnings: [], properties: {} });

/** The words each look, insertion and comment lies on, and what was deleted where. */
const told = ({ blocks, markup }: BuiltBlocks) => {
  const on = (entry: { readonly blockIndex: number; readonly start: number; readonly end: number }) => `${entry.blockIndex}:${blocks[entry.blockIndex]?.text.slice(entry.start, entry.end)}`;
  return {
    looks: markup.looks.map(on),
    comments: markup.comments.map(on),
    changes: markup.changes.map((entry) => (entry.words === '' ? on(entry) : `${entry.blockIndex}:${blocks[entry.blockIndex]?.text.slice(0, entry.start)}⟨${entry.words}⟩`)),
  };
};

describe('what a file says of words stays on them', () => {
  test('when the number and the spaces around them go', () => {
    const paragraph: RawParagraph = {
      text: '12.\tTo  lower   lamps ',
      looks: [look(0, 3, { isBold: true }), look(4, 10, { isBold: true }), look(10, 14, { isItalic: true })],
      changes: [change(8, 14, {}), deleted(15, 'the')],
      comments: [{ start: 0, end: 6, author: 'A', date: null, words: 'Why?' }],
      places: [{ page: 1, left: 1, top: 2, width: 3, height: 4 }],
    };
    const result = built([{ text: 'AGENDA' }, paragraph]);
    expect(result.blocks[1]).toMatchObject({ label: '12', text: 'To lower lamps' });
    expect(told(result)).toEqual({ looks: ['1:To lo', '1:wer'], comments: ['1:To'], changes: ['1:lower', '1:To lower ⟨the ⟩'] });
    expect(result.markup.places).toEqual([{ blockIndex: 1, page: 1, left: 1, top: 2, width: 3, height: 4 }]);
  });

  test('when two deletions stand in spaces that go, one of which was put in between them', () => {
    const result = built([{ text: 'Lamps \t', changes: [deleted(6, 'lower'), change(6, 7, {}), deleted(7, 'ed')] }, { text: 'Ports' }]);
    expect(told(result)).toEqual({ looks: [], comments: [], changes: ['0:Lamps⟨ lower⟩', '0:Lamps⟨ed⟩'] });
  });

  test('when the lines of a title become one, whose ends are no ends of paragraphs any more', () => {
    const result = built([
      { text: 'DRAFT DECLARATION', style: 'title', looks: [look(0, 5, { isBold: true })], changes: [change(17, 17, { endsParagraph: true })] },
      { text: 'ON NIGHT SKIES', style: 'title', looks: [look(3, 8, { isBold: true })], changes: [change(3, 8, {}), change(14, 14, { endsParagraph: true })] },
      { text: '1. Lamps are lowered.' },
    ]);
    expect(told(result)).toEqual({ looks: ['0:DRAFT', '0:NIGHT'], comments: [], changes: ['0:NIGHT', '0:'] });
    expect(result.markup.changes[1]).toMatchObject({ start: 32, endsParagraph: true });
  });

  test('when a division gives its words to its name, or its name to the words below', () => {
    const result = built([
      { text: 'ARTÍCULO 1. Toda lámpara se apaga.', looks: [look(0, 8, { isBold: true }), look(17, 24, { isItalic: true })] },
      { text: 'CAPÍTULO II', comments: [{ start: 0, end: 8, author: 'A', date: null, words: 'Why two?' }], places: [{ page: 1, left: 0, top: 0, width: 1, height: 1 }] },
      { text: 'DE LAS LÁMPARAS', looks: [look(0, 2, { isBold: true })], places: [{ page: 1, left: 0, top: 1, width: 1, height: 1 }] },
    ]);
    expect(result.blocks.map(({ label, text }) => `${label} | ${text}`)).toEqual(['ARTÍCULO 1 | Toda lámpara se apaga.', 'CAPÍTULO II | DE LAS LÁMPARAS']);
    expect(told(result)).toEqual({ looks: ['0:lámpara', '1:DE'], comments: ['1:'], changes: [] });
    expect(result.markup.places.map(({ blockIndex, top }) => ({ blockIndex, top }))).toEqual([{ blockIndex: 1, top: 0 }, { blockIndex: 1, top: 1 }]);
  });

  test('when broken lines of a plain text are joined and its notes taken out', () => {
    const lines: readonly RawParagraph[] = [
      { text: '1.', isLine: true },
      { text: '  Ports lower\uFFFD the', isLine: true, looks: [look(8, 13, { isBold: true }), look(15, 18, { isItalic: true })] },
      { text: 'lamps of the quay.', isLine: true, looks: [look(0, 5, { isBold: true })], changes: [deleted(13, 'old ')] },
      { text: '\uFFFD. A note on ports.', isLine: true, looks: [look(10, 12, { isItalic: true })] },
    ];
    const result = built(lines);
    expect(result.blocks.map(({ text, notes }) => ({ text, marks: notes.map(({ offset }) => offset) }))).toEqual([{ text: 'Ports lower the lamps of the quay.', marks: [11] }, { text: 'A note on ports.', marks: [] }]);
    expect(told(result)).toEqual({ looks: ['0:lower', '0:the', '0:lamps', '1:on'], comments: [], changes: ['0:Ports lower the lamps of the ⟨old ⟩'] });
  });

  test('when the paragraphs of a note become one', () => {
    const notes = [{ id: 'n', paragraphs: [{ text: ' Northland  reserves.', looks: [look(1, 10, { isBold: true })] }, { text: 'So does Southland.', changes: [change(8, 17, { author: 'B' })], looks: [look(8, 17, { isBold: true })] }] }];
    const result = built([{ text: 'Lamps are lowered.', notes: [{ id: 'n', offset: 5 }] }], notes);
    expect(told(result)).toEqual({ looks: ['1:Northland', '1:Southland'], comments: [], changes: ['1:Southland'] });
  });

  test('when the words deleted from a paragraph that is left empty move to the next, or to the end of the last', () => {
    const result = built([
      { text: 'First.' },
      { text: ' ', changes: [deleted(0, 'Gone '), deleted(1, 'too.')], comments: [{ start: 0, end: 0, author: 'A', date: null, words: 'A pity.' }] },
      { text: '', changes: [deleted(0, 'Last of them.\n')] },
      { text: 'Second.', changes: [deleted(0, 'The ')] },
      { text: '', changes: [deleted(0, 'Epilogue.')] },
    ]);
    expect(told(result)).toEqual({ looks: [], comments: ['1:'], changes: ['1:⟨Gone ⟩', '1:⟨too.\n⟩', '1:⟨Last of them.\n⟩', '1:⟨The ⟩', '1:Second.⟨\nEpilogue.⟩'] });
  });

  test('when a table follows, deleted words stay with the paragraph above; an end that was only proposed lets them run on', () => {
    const cell: RawParagraph = { text: 'Cell', cell: { table: 0, row: 0, column: 0 } };
    const result = built([{ text: 'Above.' }, { text: '', changes: [deleted(0, 'Gone.')] }, cell, { text: '', changes: [deleted(0, 'Run '), change(0, 0, { endsParagraph: true })] }, { text: 'on.' }]);
    expect(told(result)).toEqual({ looks: [], comments: [], changes: ['0:Above.⟨\nGone.⟩', '2:⟨Run ⟩'] });
  });
});

type Segment = { readonly text: string; readonly op: 'plain' | 'inserted' | 'deleted'; readonly isLooked: boolean };
type Line = { readonly head: string; readonly segments: readonly Segment[]; readonly isLine: boolean };

const word = fc.constantFrom('lamp', 'Ports', 'de', 'RECOGNIZING', 'NIGHT', 'sky;', 'stars,', 'end.', 'été', '🌒', '', 'x');
const gap = fc.constantFrom(' ', '  ', '\t ', '\u00A0', '', ' \u00A0 ');
const segment: fc.Arbitrary<Segment> = fc.record({ text: fc.array(fc.tuple(gap, word), { maxLength: 4 }).map((parts) => parts.flat().join('')), op: fc.constantFrom('plain', 'plain', 'inserted', 'deleted'), isLooked: fc.boolean() });
const line = (isLine: boolean): fc.Arbitrary<Line> => fc.record({ head: fc.constantFrom('', '', '3. ', 'a) ', '  12 bis.\t'), segments: fc.array(segment, { maxLength: 5 }), isLine: fc.constant(isLine) });

/** A paragraph as a reader gives it; each look has a colour of its own, `from` and up. */
function rawOf({ head, segments, isLine }: Line, from: number): RawParagraph {
  let text = head;
  const changes: RawChange[] = [];
  const looks: RawLook[] = [];
  for (const [index, { text: words, op, isLooked }] of segments.entries()) {
    if (words === '') continue;
    if (op === 'deleted') {
      changes.push(deleted(text.length, words));
      continue;
    }
    const at = text.length;
    text += words;
    if (op === 'inserted') changes.push(change(at, text.length, { author: `${from + index}` }));
    if (isLooked) looks.push(look(at, text.length, { colour: `${from + index}` }));
  }
  return { text, changes, looks, ...(isLine && { isLine }) };
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}🌒]/gu, '');
/** Words parted by one space; a number's point is not of its words. */
const evened = (text: string): string => text.replaceAll('.', '').replaceAll(/\s+/gu, ' ').trim();

/** A block as it was before anything was put in or deleted: paragraphs that were deleted above it come before its label. */
function rejected({ label, text }: { readonly label: string | null; readonly text: string }, changes: Markup['changes']): string {
  const lastEnd = changes.findLastIndex(({ start, words }) => start === 0 && words.endsWith('\n')) + 1;
  return `${changes.slice(0, lastEnd).map(({ words }) => words).join('')}${label ?? ''} ${rejectedWords(text, changes.slice(lastEnd))}`;
}

function rejectedWords(text: string, changes: Markup['changes']): string {
  const gone = changes.flatMap(({ kind, start, end }) => (kind === 'inserted' ? Array.from({ length: end - start }, (_, index) => start + index) : []));
  const isGone = new Set(gone);
  const back = Map.groupBy(changes.filter(({ words }) => words !== ''), ({ start }) => start);
  return Array.from({ length: text.length + 1 }, (_, at) => (back.get(at) ?? []).map(({ words }) => words).join('') + (isGone.has(at) ? '' : text.slice(at, at + 1))).join('');
}

function lettersByColour(texts: readonly { readonly text: string; readonly looks: readonly RawLook[] }[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { text, looks } of texts) for (const { colour, start, end } of looks) if (letters(text.slice(start, end)) !== '') found[colour ?? ''] = (found[colour ?? ''] ?? '') + letters(text.slice(start, end));
  return found;
}

const insertions = (changes: readonly RawChange[]): readonly RawLook[] => changes.filter(({ kind }) => kind === 'inserted').map(({ start, end, author }) => look(start, end, { colour: author }));

describe('whatever is done to a text', () => {
  const lines = fc.boolean().chain((isLine) => fc.array(line(isLine), { minLength: 1, maxLength: 12 }));
  const rawLines = lines.map((all) => all.map((one, index) => ({ line: one, raw: rawOf(one, index * 10) })));

  test('every look and every insertion lies on the same letters as before', () => {
    fc.assert(
      fc.property(rawLines, (all) => {
        const { blocks, markup } = built(all.map(({ raw }) => raw));
        expect(lettersByColour(blocks.map(({ text }, index) => ({ text, looks: markup.looks.filter(({ blockIndex }) => blockIndex === index) })))).toEqual(lettersByColour(all.map(({ raw }) => ({ text: raw.text, looks: raw.looks ?? [] }))));
        expect(lettersByColour(blocks.map(({ text }, index) => ({ text, looks: insertions(markup.changes.filter(({ blockIndex }) => blockIndex === index)) })))).toEqual(lettersByColour(all.map(({ raw }) => ({ text: raw.text, looks: insertions(raw.changes ?? []) }))));
      }),
      { numRuns: 500 },
    );
  });

  test('the text without its changes is the text before them, word for word', () => {
    const formatted = fc.array(line(false), { minLength: 1, maxLength: 8 }).map((all) => all.map((one, index) => ({ line: one, raw: rawOf(one, index * 10) })));
    fc.assert(
      fc.property(formatted, (all) => {
        const { blocks, markup } = built([...all.map(({ raw }) => raw), { text: 'The end of it.' }]);
        const read = blocks.map((block, index) => rejected(block, markup.changes.filter(({ blockIndex }) => blockIndex === index))).join('\n');
        const before = [...all.map(({ line: { head, segments } }) => head + segments.map(({ op, text }) => (op === 'inserted' ? '' : text)).join('')), 'The end of it.'].join('\n');
        expect(evened(read)).toBe(evened(before));
      }),
      { numRuns: 500 },
    );
  });
});
