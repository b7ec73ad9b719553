import { walkRuns } from './runs.ts';
import { enterRevision, revisionAmong, unrevised } from './story.ts';
import type { Piece, Revision, Story, TrackedParagraph } from './story.ts';
import { childNamed, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Where paragraphs are read from and to. */
export type BlockTarget = {
  readonly story: Story;
  readonly revision?: Revision;
  readonly cell?: NonNullable<TrackedParagraph['cell']>;
  readonly add: (paragraph: TrackedParagraph) => void;
};

/** Elements that only wrap the paragraphs inside them. */
const wrappers = new Set(['w:sdtContent', 'w:customXml', 'w:smartTag']);

/** Reads the paragraphs and tables of a body, a cell, a text box or a note, in order. */
export function walkBlocks(container: XmlElement, target: BlockTarget): void {
  target.story.count.containers += 1;
  walkContent(container, target, target.story.count.containers);
}

function walkContent(element: XmlElement, target: BlockTarget, container: number): void {
  for (const child of element.children) {
    if (child.name === 'w:p') walkParagraph(child, target, container);
    else if (child.name === 'w:tbl') walkTable(child, target);
    else if (child.name === 'w:sdt') walkContent(childNamed(child, 'w:sdtContent') ?? child, target, container);
    else if (wrappers.has(child.name)) walkContent(child, target, container);
    else if (['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'].includes(child.name)) {
      walkContent(child, { ...target, revision: enterRevision(target.revision ?? unrevised, child, target.story.tally) }, container);
    } else if (child.name === 'w:altChunk' || child.name === 'w:subDoc') target.story.tally.embedded += 1;
  }
}

function walkParagraph(element: XmlElement, { story, revision = unrevised, cell, add }: BlockTarget, container: number): void {
  const properties = childNamed(element, 'w:pPr');
  const mark = revisionAmong(childNamed(properties, 'w:rPr'), revision, story.tally);
  const pieces: Piece[] = [];
  walkRuns(element, revision, { story, properties, add: (piece) => pieces.push(piece) });
  add({ properties, pieces, mark, container, ...(cell && { cell }) });
}

const tableWrappers = new Set(['w:sdtContent', 'w:customXml']);

/** No table is wider; a hostile span must not become a column in the millions. */
const widest = 1_000;

/**
 * Reads a table's cells row by row. A cell stands at its first column of the grid, so that merged cells keep those after them in place;
 * rows and columns count from 0, and deleted rows are not counted.
 */
function walkTable(table: XmlElement, target: BlockTarget): void {
  const place = { table: target.story.count.tables, row: 0 };
  target.story.count.tables += 1;
  const walkRows = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === 'w:tr') place.row += walkRow(child, place, target) ? 1 : 0;
      else if (child.name === 'w:sdt') walkRows(childNamed(child, 'w:sdtContent') ?? child);
      else if (tableWrappers.has(child.name)) walkRows(child);
    }
  };
  walkRows(table);
}

/** Reads one row; false when it is deleted. */
function walkRow(row: XmlElement, { table, row: index }: { readonly table: number; readonly row: number }, target: BlockTarget): boolean {
  const properties = childNamed(row, 'w:trPr');
  const revision = revisionAmong(properties, target.revision ?? unrevised, target.story.tally);
  let column = gridStep(valueOf(properties, 'w:gridBefore'), 0);
  const walkCells = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === 'w:tc') {
        const cellProperties = childNamed(child, 'w:tcPr');
        walkBlocks(child, { ...target, revision: cellRevision(cellProperties, revision, target), cell: { table, row: index, column } });
        column += gridStep(valueOf(cellProperties, 'w:gridSpan'), 1);
      } else if (child.name === 'w:sdt') walkCells(childNamed(child, 'w:sdtContent') ?? child);
      else if (tableWrappers.has(child.name)) walkCells(child);
    }
  };
  walkCells(row);
  return !revision.isDeleted;
}

function cellRevision(properties: XmlElement | undefined, outer: Revision, { story }: BlockTarget): Revision {
  const deleted = childNamed(properties, 'w:cellDel');
  return deleted ? enterRevision(outer, deleted, story.tally) : outer;
}

function gridStep(value: string | undefined, otherwise: number): number {
  const step = Number(value ?? otherwise);
  return Number.isInteger(step) && step >= 0 ? Math.min(step, widest) : otherwise;
}
