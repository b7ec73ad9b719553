import { fileFormat, type DocumentKind, type FileFormat } from '../../shared/model/document.ts';
import type { WorkingLanguage } from '../../shared/model/language.ts';
import { readSourceText, type SourceBlock } from './source-text.ts';

/** How a file prints its numbers: typed in the text, or counted by Word. */
type Numbering = 'typed' | 'automatic';

/** One file of the sample meeting and the truth about it: what a reader of the file should find, block by block. */
export type SampleFile = {
  readonly fileName: string;
  readonly format: FileFormat;
  readonly symbol: string;
  readonly language: WorkingLanguage;
  readonly date: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly numbering: Numbering;
  readonly blocks: readonly SourceBlock[];
};

/** What a reader should find in one block; footnotes come last, in the order of their marks. */
export type TrueBlock = Pick<SourceBlock, 'kind' | 'label' | 'text' | 'notes'>;

/** The truth about a file, without what only the making of it needs. */
export function truthOf(file: SampleFile): TrueBlock[] {
  return file.blocks.map(({ kind, label, text, notes }) => ({ kind, label, text, notes }));
}

const draft0 = readSourceText('declaration.es.txt');
const draft1 = readSourceText('declaration-rev1.es.txt', draft0);
const draft2 = readSourceText('declaration-rev2.es.txt', draft1);
const draft3 = readSourceText('declaration-rev3.es.txt', draft2);

/** The four successive drafts of the declaration in Spanish, oldest first. */
export const drafts: readonly SampleFile[] = [
  declaration('RSM-III_doc.6_26_es.docx', 'RSM-III/doc.6/26', '2026-09-15', 'typed', draft0),
  declaration('RSM-III_doc.6_26_rev.1_es.docx', 'RSM-III/doc.6/26 rev. 1', '2026-10-13', 'typed', draft1),
  declaration('RSM-III_doc.6_26_rev.2_es.docx', 'RSM-III/doc.6/26 rev. 2', '2026-11-24', 'automatic', draft2),
  declaration('RSM-III_doc.6_26_rev.3_es.docx', 'RSM-III/doc.6/26 rev. 3', '2026-11-25', 'automatic', draft3),
];

/** The third revision in English, French and Portuguese, paragraph by paragraph parallel to the Spanish. */
export const translations: readonly SampleFile[] = (['en', 'fr', 'pt'] as const).map((language) => ({
  ...declaration(`RSM-III_doc.6_26_rev.3_${language}.docx`, 'RSM-III/doc.6/26 rev. 3', '2026-11-25', 'automatic', readSourceText(`declaration-rev3.${language}.txt`)),
  language,
}));

/** The second revision as a PDF, with the words of the Word file. */
export const draftAsPdf: SampleFile = { ...declaration('RSM-III_doc.6_26_rev.2_es.pdf', 'RSM-III/doc.6/26 rev. 2', '2026-11-24', 'typed', draft2), format: 'pdf' };

/** The other working documents of the meeting, in the order of their symbols. */
const papers: readonly SampleFile[] = [
  paper('RSM-III_doc.2_26_es.docx', 'methodology.es.txt', 'es', 'agenda', 'RSM-III/doc.2/26', '2026-10-01', 'typed'),
  paper('RSM-III_doc.3_26_fr.html', 'report.fr.txt', 'fr', 'report', 'RSM-III/doc.3/26', '2026-09-10', 'typed'),
  paper('RSM-III_doc.4_26_es.docx', 'work-plan.es.txt', 'es', 'work-plan', 'RSM-III/doc.4/26', '2026-11-13', 'automatic'),
  paper('RSM-III_doc.9_26_es.docx', 'compilation.es.txt', 'es', 'compilation', 'RSM-III/doc.9/26', '2026-11-06', 'typed'),
  paper('RSM-III_doc.12_26_en.txt', 'statement.en.txt', 'en', 'statement', 'RSM-III/doc.12/26', '2026-11-24', 'typed'),
];

/** Every file of the sample meeting. */
export const sampleFiles: readonly SampleFile[] = [...papers, ...drafts, draftAsPdf, ...translations];

function declaration(fileName: string, symbol: string, date: string, numbering: Numbering, blocks: readonly SourceBlock[]): SampleFile {
  return { fileName, format: 'docx', symbol, language: 'es', date, kind: 'declaration', title: titleOf(fileName, blocks), numbering, blocks };
}

function paper(fileName: string, source: string, language: WorkingLanguage, kind: DocumentKind, symbol: string, date: string, numbering: Numbering): SampleFile {
  const blocks = readSourceText(source);
  const format = fileFormat.parse(fileName.slice(fileName.lastIndexOf('.') + 1));
  return { fileName, format, symbol, language, date, kind, title: titleOf(fileName, blocks), numbering, blocks };
}

function titleOf(fileName: string, blocks: readonly SourceBlock[]): string {
  const title = blocks.find(({ kind }) => kind === 'title');
  if (!title) throw new Error(`${fileName} has no title`);
  return title.text;
}
