import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../../electron/core/formats/docx/read-docx.ts';
import type { RawDocument } from '../../../../../shared/structure/raw.ts';
import { docxFixture } from '../../../../support/docx-fixture.ts';
import { printedText, rejectedText } from './rejected-text.ts';

const corpus = join(import.meta.dirname, '../../../../../../shared/corpus/docx');
const isThere = existsSync(corpus);
if (!isThere) console.warn('The corpus is not there: the tracked changes of files nobody here wrote are NOT tested in this run.');

const author = fc.constantFrom('Ana', 'Luis', '');
const text = fc.constantFrom('a', 'bc', ' ', 'd ', ' e', '  ', 'f g', ' h ');
const isDeletedText = (change: string): boolean => change.startsWith('del');

/** How a piece of text stands in revisions: the elements around its run, outermost first. */
const wrapping = fc.oneof({ weight: 3, arbitrary: fc.constant<readonly string[]>([]) }, fc.constantFrom<readonly string[]>(['ins'], ['del'], ['ins', 'del'], ['moveTo'], ['moveFrom'], ['moveTo', 'del'], ['ins', 'moveFrom']));

const piece = fc.record({ text, wrapping, author, kind: fc.constantFrom('text', 'text', 'text', 'break', 'tab') }).map(({ text: words, wrapping: elements, author: who, kind }) => {
  const tag = isDeletedText(elements.at(-1) ?? '') ? 'delText' : 't';
  const content = kind === 'text' ? `<w:${tag} xml:space="preserve">${words}</w:${tag}>` : kind === 'break' ? '<w:br/>' : '<w:tab/>';
  return elements.reduceRight((inner, element) => `<w:${element} w:id="1" w:author="${who}">${inner}</w:${element}>`, `<w:r>${content}</w:r>`);
});

const marks = fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom('<w:ins w:id="2" w:author="Ana"/>', '<w:del w:id="3" w:author="Luis"/>', '<w:ins w:id="4" w:author="Ana"/><w:del w:id="5" w:author="Luis"/>', '<w:moveFrom w:id="6" w:author="Ana"/>', '<w:moveTo w:id="7" w:author="Ana"/>')));

const paragraph = fc.tuple(fc.array(piece, { maxLength: 4 }), marks, fc.boolean()).map(([pieces, [mark], isNumbered]) => {
  const number = isNumbered ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '';
  return `<w:p><w:pPr>${number}<w:rPr>${mark}</w:rPr></w:pPr>${pieces.join('')}</w:p>`;
});

const revised = (tag: string) => fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(`<w:${tag}><w:ins w:id="8" w:author="Ana"/></w:${tag}>`, `<w:${tag}><w:del w:id="9" w:author="Luis"/></w:${tag}>`));
const cell = fc.tuple(fc.array(paragraph, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', '', '<w:tcPr><w:cellDel w:id="10" w:author="Ana"/></w:tcPr>', '<w:tcPr><w:cellIns w:id="11" w:author="Ana"/></w:tcPr>')).map(([paragraphs, properties]) => `<w:tc>${properties}${paragraphs.join('')}</w:tc>`);
const row = fc.tuple(revised('trPr'), fc.array(cell, { minLength: 1, maxLength: 2 })).map(([properties, cells]) => `<w:tr>${properties}${cells.join('')}</w:tr>`);
const table = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => `<w:tbl>${rows.join('')}</w:tbl>`);

/** A body that always keeps some words, so that there is something to put the changes on. */
const body = fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, table), { maxLength: 7 }).chain((blocks) => fc.nat(blocks.length).map((at) => blocks.toSpliced(at, 0, '<w:p><w:r><w:t>kept</w:t></w:r></w:p>').join('')));

const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

// A note whose mark is in one reading only has its words in that reading only.
const notesIn = ({ notes }: RawDocument, other: RawDocument) => notes.filter(({ id }) => other.notes.some((note) => note.id === id)).toSorted((one, next) => one.id.localeCompare(next.id)).flatMap(({ paragraphs }) => paragraphs);

/** Both readings of a file in the same terms: what its accepted text and changes come to, and what is read as rejected. */
function bothWays(bytes: Uint8Array): { readonly fromChanges: readonly string[]; readonly asRead: readonly string[] } {
  const accepted = readDocx(bytes);
  const rejected = readDocx(bytes, { view: 'rejected' });
  return {
    fromChanges: [...rejectedText(accepted.paragraphs), ...rejectedText(notesIn(accepted, rejected))],
    asRead: [...printedText(rejected.paragraphs), ...printedText(notesIn(rejected, accepted))],
  };
}

/** The printed lines of a reading: label and words, white space evened out. */
function linesOf(file: string, view: 'accepted' | 'rejected'): readonly string[] {
  return readDocx(readFileSync(join(corpus, file)), { view }).paragraphs.map(({ label, text: words }) => `${label ?? ''} ${words}`.replaceAll(/\s+/g, ' ').trim());
}

describe('accepted text with its changes', () => {
  test('gives back the rejected text, paragraph by paragraph, however the changes lie', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        const { fromChanges, asRead } = bothWays(docxFixture({ body: blocks, numbering }));
        expect(fromChanges).toEqual(asRead);
      }),
      { numRuns: 1000, seed: 7 },
    );
  }, 60_000);

  test('lies within the text, in its order, and says something', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        for (const { text: words, changes = [] } of readDocx(docxFixture({ body: blocks, numbering })).paragraphs) {
          const isSound = changes.map(({ start, end, kind, words: gone, endsParagraph }) => start >= 0 && start <= end && end <= words.length && (kind === 'deleted' || kind === 'moved-away' ? start === end && gone !== '' : start < end || endsParagraph));
          expect(isSound).toEqual(changes.map(() => true));
          expect(changes.map(({ start }) => start)).toEqual(changes.map(({ start }) => start).toSorted((one, other) => one - other));
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  }, 60_000);

  test.skipIf(!isThere)('gives back the rejected text of every Word file of the corpus', () => {
    const files = readdirSync(corpus).filter((file) => file.endsWith('.docx'));
    const readings = files.map((file) => ({ file, ...bothWays(readFileSync(join(corpus, file))) }));
    const revisedFiles = files.filter((file) => readDocx(readFileSync(join(corpus, file))).warnings.some(({ code }) => code === 'tracked-changes-accepted'));
    console.log(`${files.length} Word documents, ${revisedFiles.length} of them with tracked changes`);
    expect(readings.map(({ file, fromChanges }) => ({ file, text: fromChanges }))).toEqual(readings.map(({ file, asRead }) => ({ file, text: asRead })));
    expect(revisedFiles.length).toBeGreaterThan(10);
  }, 60_000);
});

test.skipIf(!isThere)('text read as rejected prints what Word printed after rejecting every change, and as accepted after accepting them', () => {
  for (const [view, suffix] of [['rejected', '-Rejected'], ['accepted', '-Accepted']] as const) {
    const twins = readdirSync(corpus).filter((file) => file.endsWith(`${suffix}.docx`));
    console.log(`${twins.length} documents with twins ${view} by Word`);
    expect(Object.fromEntries(twins.map((twin) => [twin, linesOf(twin.replace(suffix, ''), view)]))).toEqual(Object.fromEntries(twins.map((twin) => [twin, linesOf(twin, 'accepted')])));
    expect(twins.length).toBeGreaterThan(0);
  }
});
