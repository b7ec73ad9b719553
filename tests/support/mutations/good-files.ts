import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deleted, docxFixture, inserted, paragraph, run } from '../docx-fixture.ts';
import { changedRegion, odtFixture } from '../odt-fixture.ts';
import { buildPdf, setLines } from '../pdf-fixture.ts';

/** A file that is read without fault, to be spoilt. */
export type GoodFile = { readonly name: string; readonly bytes: Uint8Array };

export const corpusFolder = join(import.meta.dirname, '../../../../shared/corpus');

const words = 'The ministers decide to lower the lamps before midnight, and to report on it each year.';

const odtBody = `<text:tracked-changes>${changedRegion('d', 'deletion', 'Ana', '<text:p>barely </text:p>')}${changedRegion('i', 'insertion', 'Bo')}</text:tracked-changes>
<text:h text:outline-level="1">Lamps</text:h><text:list text:style-name="L"><text:list-item><text:p>${words}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>
<text:list><text:list-item><text:p>First <text:change text:change-id="d"/>by <text:change-start text:change-id="i"/>one<text:change-end text:change-id="i"/> half;</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Port</text:p></table:table-cell></table:table-row></table:table>`;
const odtStyles = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" text:display-levels="2"/></text:list-style>';

const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}}{\colortbl;\red255\green0\blue0;}{\*\revtbl{Unknown;}{Ana;}}{\stylesheet{\s1 heading 1;}}
{\pard\s1\qc\b Lamps\par}{\pard{\listtext 1.\tab}${words}{\super\chftn}{\footnote\pard{\super\chftn} A note.}\par}
{\pard{\deleted\revauthdel1\revdttmdel1186992794 barely }{\revised\revauth1 every }night {\cf1\strike two} three \u8364?5 \'e9 {\f1\'cc\'e8\'f0}{\v hidden}\par}
\trowd\cellx1000\cellx2000\pard\intbl Port\cell Lamps\cell\row\pard{\*\atrfstart 1}who{\*\atrfend 1}{\*\atnid A}{\*\atnauthor Ana}{\*\annotation{\*\atnref 1}Which?}\par{\pict\pngblip 89504e47}\par}`;

const html = `<!doctype html><html lang=en><head><title>Lamps</title><style>.x{color:red}</style></head><body><h1>Lamps</h1><ol start=3><li>${words}<a href="#fn1"><sup>1</sup></a><li value=7><del>two</del> <ins style="color:#f00">three</ins></ol><table><tr><td rowspan=2>Port<td>Lamps</table><p id=fn1>1. A note.</p></body></html>`;

const docx = docxFixture({ body: `${paragraph(words)}${paragraph(`${run('Keep ')}${deleted('two')}${inserted(run('three'))}${run(' lamps.', '<w:b/><w:strike/>')}`)}<w:tbl><w:tr><w:tc>${paragraph('Port')}</w:tc></w:tr></w:tbl>` });

/** Files of our own, one or more of every format that is read. */
export const ownFiles: readonly GoodFile[] = [
  { name: 'own.docx', bytes: docx },
  { name: 'own.odt', bytes: odtFixture({ body: odtBody, automaticStyles: odtStyles }) },
  { name: 'own.rtf', bytes: Buffer.from(rtf, 'latin1') },
  { name: 'own.doc', bytes: readFileSync(join(import.meta.dirname, 'lamps.doc')) },
  { name: 'own.html', bytes: Buffer.from(html) },
  { name: 'own.txt', bytes: Buffer.from(`LAMPS\n\n1. ${words}\n2. É assim que se faz.\n`) },
  { name: 'own.pdf', bytes: buildPdf([setLines(['Lamps', words, '1. Every port lowers its lamps.'], { x: 70, y: 760 })]) },
];

/** Above this a file would only make a run slow. */
const largest = 400_000;

/** The smaller files of the corpus, empty when it is not there. */
export function corpusFiles(): readonly GoodFile[] {
  if (!existsSync(corpusFolder)) return [];
  return ['docx', 'odt', 'rtf', 'doc', 'html', 'pdf', 'txt', 'oas'].flatMap((folder) =>
    readdirSync(join(corpusFolder, folder)).toSorted().flatMap((name) => {
      // A program that has one open may leave a lock beside it, and what is drawn must not depend on that.
      const bytes = name.startsWith('.') ? undefined : readFileSync(join(corpusFolder, folder, name));
      return bytes && bytes.length <= largest ? [{ name, bytes }] : [];
    }),
  );
}
