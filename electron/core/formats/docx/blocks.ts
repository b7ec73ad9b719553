import { formattedParagraph, propertiesIn } from './formatting.ts';
import { walkRuns } from './runs.ts';
import { enterRevision, followMove, isRevision, moveMarks, revisionAmong, unrevised } from './revisions.ts';
import type { Revision } from './revisions.ts';
import { plainLook } from './looks.ts';
import type { Piece, Story, TrackedParagraph } from './story.ts';
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
  const { story } = target;
  for (const child of element.children) {
    if (child.name === 'w:p') walkParagraph(child, target, container);
    else if (child.name === 'w:tbl') walkTable(child, target);
    else if (child.name === 'w:sdt') walkContent(childNamed(child, 'w:sdtContent') ?? child, target, container);
    else if (wrappers.has(child.name)) walkContent(child, target, container);
    else if (isRevision(child)) walkContent(child, { ...target, revision: enterRevision(target.revision ?? unrevised, child, story.revisions) }, container);
    else if (moveMarks.has(child.name)) followMove(child, story.revisions);
    else if (child.name === 'w:commentRangeStart') story.edges.push({ id: child.attributes['id'] ?? '', edge: 'start' });
    else if (child.name === 'w:commentRangeEnd') story.edges.push({ id: child.attributes['id'] ?? '', edge: 'end' });
    else if (child.name === 'w:altChunk' || child.name === 'w:subDoc') story.tally.embedded += 1;
  }
}

function walkParagraph(element: XmlElement, { story, revision = unrevised, cell, add }: BlockTarget, container: number): void {
  const own = childNamed(element, 'w:pPr');
  const properties = propertiesIn(own, story.view);
  const pieces: Piece[] = story.edges.splice(0).map((comment) => ({ text: '', revision: unrevised, look: plainLook, isHidden: false, comment }));
  walkRuns(element, revision, { story, properties, add: (piece) => pieces.push(piece) });
  // The range that names a move opens after the properties that hold the mark, and closes after the paragraph.
  const mark = revisionAmong(childNamed(own, 'w:rPr'), revision, story.revisions);
  const formatted = formattedParagraph(own);
  add({ properties, pieces, mark, container, ...(formatted && { formatted }), ...(cell && { cell }) });
}

const tableWrappers = new Set(['w:sdtContent', 'w:customXml']);

/** No table is wider; a hostile span must not become a column in the millions. */
const widest = 1_000;

/**
 * Reads a table's cells row by row. A cell stands at its first column of the grid, so that merged cells keep those after them in place;
 * rows and columns count from 0, and rows that are gone in this reading are not counted.
 */
function walkTable(table: XmlElement, target: BlockTarget): void {
  const place = { table: target.story.count.tables, row: 0 };
  target.story.count.tables += 1;
  const walkRows = (element: XmlElement, revision: Revision): void => {
    for (const child of element.children) {
      if (child.name === 'w:tr') place.row += walkRow(child, place, { ...target, revision }) ? 1 : 0;
      else if (child.name === 'w:sdt') walkRows(childNamed(child, 'w:sdtContent') ?? child, revision);
      else if (tableWrappers.has(child.name)) walkRows(child, revision);
      else if (isRevision(child)) walkRows(child, enterRevision(revision, child, target.story.revisions));
    }
  };
  walkRows(table, target.revision ?? unrevised);
}

/** Reads one row; false when it is not there in this reading. */
function walkRow(row: XmlElement, { table, row: index }: { readonly table: number; readonly row: number }, target: BlockTarget): boolean {
  const properties = childNamed(row, 'w:trPr');
  const { revisions, view } = target.story;
  const revision = revisionAmong(properties, target.revision ?? unrevised, revisions);
  let column = gridStep(valueOf(properties, 'w:gridBefore'), 0);
  const walkCells = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === 'w:tc') {
        const cellProperties = childNamed(child, 'w:tcPr');
        walkBlocks(child, { ...target, revision: revisionAmong(cellProperties, revision, revisions), cell: { table, row: index, column } });
        column += gridStep(valueOf(cellProperties, 'w:gridSpan'), 1);
      } else if (child.name === 'w:sdt') walkCells(childNamed(child, 'w:sdtContent') ?? child);
      else if (tableWrappers.has(child.name)) walkCells(child);
    }
  };
  walkCells(row);
  return (view === 'accepted' ? revision.deleted : revision.inserted) === null;
}

function gridStep(value: string | undefined, otherwise: number): number {
  const step = Number(value ?? otherwise);
  return Number.isInteger(step) && step >= 0 ? Math.min(step, widest) : otherwise;
}
