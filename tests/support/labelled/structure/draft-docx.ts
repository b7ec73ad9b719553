import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import type { RawDocument, RawParagraph } from '../../../../shared/structure/raw.ts';

/** A styled draft as a Word file: its numbers typed, its italics and bold words as such, its cells in tables. */
export async function docxOf(raw: RawDocument): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  for (let index = 0; index < raw.paragraphs.length; ) {
    const cells = raw.paragraphs.slice(index).findIndex((paragraph) => paragraph.cell === undefined);
    const count = raw.paragraphs[index]?.cell === undefined ? 0 : cells === -1 ? raw.paragraphs.length - index : cells;
    const paragraph = raw.paragraphs[index];
    if (count > 0) children.push(tableOf(raw.paragraphs.slice(index, index + count)));
    else if (paragraph) children.push(paragraphOf(paragraph));
    index += Math.max(1, count);
  }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function tableOf(cells: readonly RawParagraph[]): Table {
  const rows = Map.groupBy(cells, ({ cell }) => cell?.row ?? 0);
  return new Table({ rows: [...rows.values()].map((row) => new TableRow({ children: row.map((paragraph) => new TableCell({ children: [paragraphOf(paragraph)] })) })) });
}

function paragraphOf(paragraph: RawParagraph): Paragraph {
  const { text, label, looks = [], isBold = false, isCentred = false, style } = paragraph;
  const edges = [0, ...looks.flatMap(({ start, end }) => [start, end]), text.length];
  const runs = edges.slice(0, -1).flatMap((from, index) => runOf(text.slice(from, edges[index + 1]), { bold: isBold, italics: index % 2 === 1 }));
  return new Paragraph({
    children: [...(label === undefined ? [] : runOf(`${label}\t`, {})), ...runs],
    ...(isCentred && { alignment: AlignmentType.CENTER }),
    ...(style === 'title' && { heading: HeadingLevel.TITLE }),
  });
}

function runOf(text: string, how: { readonly bold?: boolean; readonly italics?: boolean }): readonly TextRun[] {
  if (text === '') return [];
  return [new TextRun({ ...how, children: text.split(/(\t)/u).map((part) => (part === '\t' ? new Tab() : part)) })];
}
