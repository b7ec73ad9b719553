import { createTablePlaces } from '../table-places.ts';
import { createTextFlow } from '../text-flow.ts';
import type { ParagraphShape, TextFlow } from '../text-flow.ts';
import type { ListPlace } from '../word-list-labels.ts';
import type { ParagraphFormat } from './paragraphs.ts';
import type { FormattedText, Stretch } from './text.ts';

/** What is counted on the way. */
export type Tally = { images: number; hidden: number };

/** Marks in a text, by position: what to put there instead. */
export type Marks = ReadonlyMap<number, (flow: TextFlow) => void>;

type Reading = { readonly text: FormattedText; readonly labelOf: (place: ListPlace) => string | null; readonly tally: Tally; readonly count: { tables: number }; readonly marks: Marks };

const signs = { picture: 1, tab: 9, cell: 7, fieldStart: 0x13, fieldResult: 0x14, fieldEnd: 0x15 } as const;

/** Characters that stand for something else, and what that is. */
const meanings: ReadonlyMap<number, string> = new Map([[0x09, '\t'], [0x0b, '\n'], [0x1e, '\u2011']]);
/** The ends of paragraphs, pages and columns. */
const ends = new Set([0x0c, 0x0d, 0x0e]);

/** Reads one of the texts of a file, from one position to another, deleted words left out. */
export function readStory(from: number, to: number, { text, labelOf, tally, count, marks }: Reading): TextFlow {
  const flow = createTextFlow();
  const places = createTablePlaces(count);
  const fields: ('code' | 'result')[] = [];
  const endParagraph = (position: number): void => {
    const format = text.paragraphAt(position);
    const depth = format?.depth ?? 0;
    if (depth === 0) places.leave();
    flow.endParagraph(shapeOf(format, labelOf, depth === 0 ? undefined : places.cellAt(depth)));
    if (format?.endsInnerCell === true) places.endCell(depth);
    else if (format?.endsRow === true) places.endRow(depth);
  };
  const endCell = (position: number): void => {
    const format = text.paragraphAt(position);
    const depth = Math.max(format?.depth ?? 1, 1);
    if (format?.endsRow === true) {
      places.endRow(depth);
      return;
    }
    flow.endParagraph(shapeOf(format, labelOf, places.cellAt(depth)));
    places.endCell(depth);
  };
  const readCharacter = (code: number, position: number, stretch: Stretch): void => {
    const mark = marks.get(position);
    if (code === signs.fieldStart) fields.push('code');
    else if (code === signs.fieldResult) fields.splice(-1, 1, 'result');
    else if (code === signs.fieldEnd) fields.pop();
    else if (fields.includes('code')) return;
    else if (mark) mark(flow);
    else if (ends.has(code)) endParagraph(position);
    else if (code === signs.cell) endCell(position);
    else if (code === signs.picture) tally.images += 1;
    else print(meanings.get(code) ?? '', stretch, flow);
  };
  for (const stretch of text.stretches(from, to)) {
    if (stretch.character?.isDeleted === true) continue;
    if (stretch.character?.sign !== undefined && stretch.words === '(') print(stretch.character.sign, stretch, flow);
    else {
      if (stretch.character?.isHidden === true && stretch.words.trim() !== '') tally.hidden += 1;
      readStretch(stretch, marks, readCharacter, (words) => (fields.includes('code') ? undefined : print(words, stretch, flow)));
    }
  }
  flow.endContainer();
  return flow;
}

function print(words: string, { character }: Stretch, flow: TextFlow): void {
  flow.text(words, character ? { appearance: character.appearance } : {});
}

/** Hands on a stretch: words as a whole, marks and characters below the space one by one. */
function readStretch({ start, words, ...rest }: Stretch, marks: Marks, character: (code: number, position: number, stretch: Stretch) => void, plain: (words: string) => void): void {
  let from = 0;
  const stretch = { start, words, ...rest };
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code >= 0x20 && !marks.has(start + at)) continue;
    plain(words.slice(from, at));
    character(code, start + at, stretch);
    from = at + 1;
  }
  plain(words.slice(from));
}

function shapeOf(format: ParagraphFormat | undefined, labelOf: (place: ListPlace) => string | null, cell: ParagraphShape['cell']): ParagraphShape {
  const isListed = format !== undefined && format.list !== 0;
  const label = isListed ? labelOf(format) : null;
  return { ...(label !== null && { label }), ...(format && roleOf(format, isListed)), ...(cell && { cell }), ...(format?.isCentred === true && { isCentred: true }) };
}

function roleOf({ style, outline, level }: ParagraphFormat, isListed: boolean): ParagraphShape {
  const heading = /^heading (\d)/i.exec(style)?.[1];
  if (heading !== undefined) return { style: 'heading', level: Number(heading) - 1 };
  if (/^title$/i.test(style)) return { style: 'title' };
  if (/^(?:intense )?quot(?:e|ations?)$/i.test(style)) return { style: 'quote' };
  if (outline !== undefined) return { style: 'heading', level: outline };
  return isListed ? { style: 'list', level } : {};
}
