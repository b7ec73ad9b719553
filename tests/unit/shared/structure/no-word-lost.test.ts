import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBlocks } from '../../../../shared/structure/build-blocks.ts';
import type { RawDocument, RawParagraph } from '../../../../shared/structure/raw.ts';
import { readText } from './read-corpus.ts';

const letters = (text: string): string => Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter).join('');
const sorted = (text: string): string => Array.from(letters(text)).toSorted().join('');

const word = fc.constantFrom('lamp', 'LAMP', 'Ports', 'de', 'the', 'à', 'RECOGNIZING', 'Reconnaissant', 'WE', 'DECLARE:', 'Article', 'Artículo', 'PART', 'II', '5', '2026', '12.', '12 bis', 'a)', 'iv.', '(c)', '•', '-', '[', ']', '(Approved', 'here)', 'night;', 'stars,', 'sky.', 'ends:', '“so”', 'PP3', 'I.', 'A.', '1.2', '🌒', 'été');
const gap = fc.constantFrom(' ', '  ', '\t', '\u00A0');
const line = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(''));

test('every letter and figure of a plain text stands once, in a label or in a text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n ', '\r\n')), { minLength: 1, maxLength: 25 }), (lines) => {
      const text = lines.flat().join('');
      const { blocks } = readText(text);
      const read = blocks.map((block) => `${block.label ?? ''} ${block.text}`).join(' ');
      expect(sorted(read)).toBe(sorted(text));
      expect(blocks.map((block) => block.index)).toEqual(blocks.map((_, index) => index));
    }),
    { numRuns: 400 },
  );
});

const paragraph: fc.Arbitrary<RawParagraph> = fc.record(
  { text: line, style: fc.constantFrom('title', 'heading', 'list', 'quote'), level: fc.nat(3), isCentred: fc.boolean(), isBold: fc.boolean(), label: fc.constantFrom('1.', '2.', 'a)', 'iv.', '•', 'IV.', '1.1', 'Article 4'), cell: fc.record({ table: fc.nat(1), row: fc.nat(3), column: fc.nat(3) }) },
  { requiredKeys: ['text'] },
);

test('every letter of a formatted document stands once, and every mark points at its note inside its text', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(paragraph, fc.nat(30)), { maxLength: 25 }), (parts) => {
      const paragraphs = parts.map(([part, place], index): RawParagraph => ({ ...part, notes: [{ id: `n${index}`, offset: Math.min(place, part.text.length) }] }));
      const notes = parts.map((_, index) => ({ id: `n${index}`, paragraphs: [{ text: `Note ${index}` }] }));
      const raw: RawDocument = { format: 'docx', paragraphs, notes, warnings: [], properties: {} };
      const { blocks } = buildBlocks(raw);
      const body = blocks.filter((block) => block.kind !== 'note');
      expect(sorted(body.map((block) => `${block.label ?? ''} ${block.text}`).join(' '))).toBe(sorted(paragraphs.map((part) => `${printed(part)} ${part.text}`).join(' ')));
      expect(body.flatMap((block) => block.notes).map((mark) => blocks[mark.index]?.text)).toEqual(notes.map((note) => note.paragraphs[0]?.text));
      expect(body.every((block) => block.notes.every((mark) => mark.offset >= 0 && mark.offset <= block.text.length))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** A label that the text repeats is printed once. */
function printed(part: RawParagraph): string {
  const label = part.label ?? '';
  const core = label.replace(/\.$/u, '');
  const isRepeated = label !== '' && part.cell === undefined && new RegExp(`^\\s*\\[?\\s*${core.replaceAll(/[().]/gu, '\\$&')}[.)]?(?:\\s|$)`, 'u').test(part.text);
  return isRepeated ? '' : label;
}
