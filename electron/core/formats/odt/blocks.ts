import type { ParagraphShape } from '../text-flow.ts';
import { collectDrawing, walkInline } from './inline.ts';
import { startValueOf } from './list-labels.ts';
import type { OpenList } from './list-labels.ts';
import { changeMarks, followChange, wordingHere } from './story.ts';
import type { Story } from './story.ts';
import { childNamed, elementsOf, numberIn, textIn } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Where blocks stand: in which cell, in which list, hidden or not; `takeLabel` gives the number of an item to its first paragraph. */
type Place = { readonly cell?: NonNullable<ParagraphShape['cell']>; readonly list?: OpenList; readonly takeLabel?: () => string | null; readonly isHidden?: boolean };

/** Reads the paragraphs, lists and tables of a text, a cell, a text box or a note, in order. */
export function walkBlocks(container: XmlElement, story: Story): void {
  for (const child of elementsOf(container)) walkBlock(child, story, {});
}

/** Elements that only wrap blocks. */
const wrappers = new Set([
  'text:section', 'text:index-body', 'text:index-title', 'text:table-of-content', 'text:alphabetical-index', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:bibliography',
  'office:text', 'text:page-sequence', 'text:list-header', 'text:list-item',
]);

function walkBlock(element: XmlElement, story: Story, place: Place): void {
  if (element.name === 'text:p' || element.name === 'text:h') walkParagraph(element, story, place);
  else if (element.name === 'text:list') walkList(element, story, place);
  else if (element.name === 'text:numbered-paragraph') walkNumbered(element, story, place);
  else if (element.name === 'table:table') walkTable(element, story);
  else if (changeMarks.has(element.name)) followChange(element, story);
  else if (element.name.startsWith('draw:')) {
    collectDrawing(element, story.styles.paragraph(undefined).text, story);
    walkBoxes(story, place);
  } else if (wrappers.has(element.name)) {
    const isHidden = place.isHidden === true || (element.attributes['text:display'] ?? 'true') === 'none';
    if (element.name === 'text:section' && childNamed(element, 'text:section-source')) story.tally.external += 1;
    for (const child of elementsOf(element)) walkBlock(child, story, { ...place, isHidden });
  }
}

function walkParagraph(paragraph: XmlElement, story: Story, { cell, list, takeLabel, isHidden = false }: Place): void {
  const style = story.styles.paragraph(paragraph.attributes['text:style-name']);
  const label = labelOf(paragraph, story, list, takeLabel, style.listStyle);
  walkInline(paragraph, isHidden ? { ...style.text, isHidden: true } : style.text, story, walkBlocks);
  const shape: ParagraphShape = {
    ...(label !== null && { label }),
    ...roleOf(paragraph, list, style.role),
    ...(cell && { cell }),
    ...(style.isCentred && { isCentred: true }),
  };
  story.flow.endParagraph(shape, wordingHere(story));
  walkBoxes(story, cell ? { cell } : {});
}

function roleOf(paragraph: XmlElement, list: OpenList | undefined, role: 'title' | 'quote' | undefined): ParagraphShape {
  if (paragraph.name === 'text:h') return { style: 'heading', level: Math.max((numberIn(paragraph, 'text:outline-level') ?? 1) - 1, 0) };
  if (role !== undefined) return { style: role };
  return list ? { style: 'list', level: list.depth } : {};
}

/** The number a paragraph is printed with: as the file itself writes it where it does, else as it is counted. */
function labelOf(paragraph: XmlElement, story: Story, list: OpenList | undefined, takeLabel: Place['takeLabel'], listStyle: string | undefined): string | null {
  const written = textIn(childNamed(paragraph, 'text:number')).trim();
  const isHeading = paragraph.name === 'text:h' && !list && paragraph.attributes['text:is-list-header'] !== 'true';
  // A heading whose style names no list on purpose is not numbered.
  const counted = takeLabel?.() ?? (isHeading && listStyle !== '' ? story.labels.nextHeading((numberIn(paragraph, 'text:outline-level') ?? 1) - 1, startValueOf(paragraph)) : null);
  return /[\p{L}\p{N}]/u.test(written) ? written : counted;
}

/** Text boxes are read after the paragraph they are anchored to. */
function walkBoxes(story: Story, place: Place): void {
  for (const box of story.boxes.splice(0)) for (const child of elementsOf(box)) walkBlock(child, story, place);
}

function walkList(list: XmlElement, story: Story, place: Place): void {
  const open = story.labels.open(list, place.list, listStyleWithin(list, story));
  for (const item of elementsOf(list)) {
    if (changeMarks.has(item.name)) followChange(item, story);
    const isHeader = item.name === 'text:list-header';
    if (!isHeader && item.name !== 'text:list-item') continue;
    let isCounted = isHeader;
    const takeLabel = (): string | null => {
      if (isCounted) return null;
      isCounted = true;
      return story.labels.next(open, startValueOf(item), item.attributes['text:style-override']);
    };
    for (const child of elementsOf(item)) if (child.name !== 'text:number') walkBlock(child, story, { ...place, list: open, takeLabel });
  }
}

/** The list style that the style of the first paragraph in a list brings. */
function listStyleWithin(list: XmlElement, { styles }: Story): string | undefined {
  const first = elementsOf(elementsOf(list)[0]).find((child) => child.name === 'text:p' || child.name === 'text:h');
  return first && styles.paragraph(first.attributes['text:style-name']).listStyle;
}

/** A paragraph that says itself in which list and how deep it stands. */
function walkNumbered(numbered: XmlElement, story: Story, place: Place): void {
  const id = numbered.attributes['text:list-id'];
  const attributes = { ...numbered.attributes, ...(id !== undefined && { 'xml:id': id, 'text:continue-list': id }) };
  const open = story.labels.open({ ...numbered, attributes }, undefined, listStyleWithin({ ...numbered, children: [numbered] }, story));
  const list = { ...open, depth: Math.min(Math.max((numberIn(numbered, 'text:level') ?? 1) - 1, 0), 9) };
  const takeLabel = (): string | null => story.labels.next(list, startValueOf(numbered), undefined);
  for (const child of elementsOf(numbered)) if (child.name !== 'text:number') walkBlock(child, story, { ...place, list, takeLabel });
}

const rowGroups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);
/** No table is larger; a hostile count of repeated cells must not become millions. */
const most = 1_000;

/** Reads a table's cells at their places in the grid; those covered by a merged cell are counted, and hold nothing. */
function walkTable(table: XmlElement, story: Story): void {
  const number = story.count.tables;
  story.count.tables += 1;
  let row = 0;
  const walkRows = (group: XmlElement): void => {
    for (const child of elementsOf(group)) {
      if (rowGroups.has(child.name)) walkRows(child);
      else if (changeMarks.has(child.name)) followChange(child, story);
      else if (child.name === 'table:table-row') {
        walkRow(child, story, { table: number, row });
        row += Math.min(numberIn(child, 'table:number-rows-repeated') ?? 1, most);
      }
    }
  };
  story.flow.endContainer();
  walkRows(table);
}

function walkRow(row: XmlElement, story: Story, at: { readonly table: number; readonly row: number }): void {
  let column = 0;
  for (const cell of elementsOf(row)) {
    if (cell.name === 'table:table-cell') {
      for (const child of elementsOf(cell)) walkBlock(child, story, { cell: { ...at, column } });
      story.flow.endContainer({ cell: { ...at, column } });
    }
    if (cell.name === 'table:table-cell' || cell.name === 'table:covered-table-cell') column += Math.min(numberIn(cell, 'table:number-columns-repeated') ?? 1, most);
  }
}
