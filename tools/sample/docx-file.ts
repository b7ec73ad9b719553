import {
  AlignmentType, DeletedTextRun, Document, Footer, FootnoteReferenceRun, HeadingLevel, InsertedTextRun, LevelFormat, Packer, PageNumber,
  Paragraph, Table, TableCell, TableRow, Tab, TextRun, WidthType, type INumberingOptions, type IParagraphOptions, type IStylesOptions, type ParagraphChild,
} from 'docx';
import type { BlockKind } from '../../shared/model/document.ts';
import { grouped, printedLabel, rowsOf } from './printed.ts';
import { repack } from './repack.ts';
import type { Piece, SourceBlock } from './source-text.ts';
import type { SampleFile } from './sources.ts';

/** The delegation whose changes a file carries, where the source names no other, and when they were made. */
const changes = { author: 'Delegación de Chile', date: '2026-11-12T14:30:00Z' };

const font = 'Times New Roman';

const headingStyles: IStylesOptions['default'] = {
  title: { run: { font, size: 26, bold: true }, paragraph: { spacing: { before: 360, after: 360 } } },
  heading1: { run: { font, size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 160 } } },
};

const localeOf = { es: 'es-UY', en: 'en-US', fr: 'fr-FR', pt: 'pt-BR' } as const;

/** The Word file of a sample document; the same source gives the same bytes. */
export async function docxFile(file: SampleFile): Promise<Uint8Array> {
  const writer = startWriting(file);
  const body = file.blocks.filter(({ kind }) => kind !== 'note');
  const notes = file.blocks.filter(({ kind }) => kind === 'note');
  const document = new Document({
    title: file.title,
    creator: 'Secretaría Técnica',
    lastModifiedBy: 'Secretaría Técnica',
    styles: { default: { ...headingStyles, document: { run: { font, size: 24, language: { value: localeOf[file.language] } }, paragraph: { spacing: { after: 160 } } } } },
    numbering: lists,
    footnotes: Object.fromEntries(notes.map((note, place) => [place + 1, { children: [new Paragraph(note.text)] }])),
    sections: [{ footers: { default: pageNumber() }, children: writer.write(body) }],
  });
  return repack(new Uint8Array(await Packer.toBuffer(document)), `${file.date}T09:00:00Z`);
}

const list = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, left: number): INumberingOptions['config'][number] => ({
  reference,
  levels: [{ level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent: { left, hanging: 567 } } } }],
});

const lists: INumberingOptions = {
  config: [list('headings', LevelFormat.UPPER_ROMAN, '%1.', 567), list('paragraphs', LevelFormat.DECIMAL, '%1.', 567), list('items', LevelFormat.LOWER_LETTER, '%1)', 1134)],
};

function pageNumber(): Footer {
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });
}

/** Walks the blocks in order, keeping what numbering and revisions count across them. */
function startWriting(file: SampleFile): { write: (blocks: readonly SourceBlock[]) => (Paragraph | Table)[] } {
  let revisionId = 100;
  let numberList = 0;
  let itemList = 0;
  const nextRevision = (author = changes.author) => ({ ...changes, author, id: (revisionId += 1) });

  const run = (piece: Piece, block: SourceBlock, isBold: boolean): ParagraphChild => {
    if (piece.kind === 'added') return new InsertedTextRun({ ...nextRevision(piece.author), text: piece.text });
    if (piece.kind === 'removed') return new DeletedTextRun({ ...nextRevision(piece.author), text: piece.text });
    if (piece.kind === 'plain') return new TextRun({ text: piece.text, ...(isBold && { bold: true }) });
    const mark = block.pieces.filter(({ kind }) => kind === 'mark').indexOf(piece);
    return new FootnoteReferenceRun(Number(block.notes[mark]));
  };

  const paragraph = (block: SourceBlock): Paragraph => {
    if (block.label === '1') numberList += 1;
    if (block.label === 'a)') itemList += 1;
    const counted = numberingOf(block, file, { numberList, itemList });
    const isWhollyAdded = block.pieces.every(({ kind }) => kind === 'added');
    const typed = block.label !== null && !counted ? [new TextRun({ children: [printedLabel(block), new Tab()] })] : [];
    return new Paragraph({
      ...layoutOf(block),
      ...(counted && { numbering: counted }),
      ...(isWhollyAdded && { run: { insertion: nextRevision() } }),
      children: [...typed, ...block.pieces.map((piece) => run(piece, block, block.cell?.row === 0))],
    });
  };

  const write = (blocks: readonly SourceBlock[]): (Paragraph | Table)[] =>
    grouped(blocks).map((group) => (group[0]?.cell ? table(group, paragraph) : group.map(paragraph))).flat();
  return { write };
}

/** Word's own counting where it can print the label; an inserted number (`12 bis`) is always typed. */
function numberingOf(block: SourceBlock, file: SampleFile, count: { numberList: number; itemList: number }): { reference: string; level: number; instance: number } | undefined {
  if (file.numbering === 'typed' || block.label === null) return undefined;
  if (block.kind === 'heading') return { reference: 'headings', level: 0, instance: 0 };
  if (block.kind === 'item' && block.label.endsWith(')')) return { reference: 'items', level: 0, instance: count.itemList };
  return /^\d+$/.test(block.label) ? { reference: 'paragraphs', level: 0, instance: count.numberList } : undefined;
}

const justified: IParagraphOptions = { alignment: AlignmentType.JUSTIFIED };

const layouts: Readonly<Record<BlockKind, IParagraphOptions>> = {
  title: { heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER },
  status: { alignment: AlignmentType.CENTER },
  heading: { heading: HeadingLevel.HEADING_1, keepNext: true },
  preamble: justified,
  hinge: justified,
  operative: justified,
  item: { indent: { left: 1134, hanging: 567 } },
  paragraph: justified,
  cell: { spacing: { after: 40 } },
  note: justified,
};

function layoutOf({ key, kind }: SourceBlock): IParagraphOptions {
  return key.startsWith('mast-') ? { alignment: AlignmentType.RIGHT, spacing: { after: 0 } } : layouts[kind];
}

function table(cells: readonly SourceBlock[], paragraph: (block: SourceBlock) => Paragraph): Table {
  const rows = rowsOf(cells);
  const width = Math.floor(9_000 / (rows[0]?.length ?? 1));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: (rows[0] ?? []).map(() => width),
    rows: rows.map((row, place) => new TableRow({ tableHeader: place === 0, children: row.map((cell) => new TableCell({ children: [paragraph(cell)] })) })),
  });
}
