import type { Warning } from '../../../../shared/model/document.ts';
import type { RawDocument } from '../../../../shared/structure/raw.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { TextFlow } from '../text-flow.ts';
import { createListLabels } from '../word-list-labels.ts';
import { readAsides, remarkAuthors, startsOf, tieNotes } from './asides.ts';
import { readLists } from './lists.ts';
import { readStory } from './story.ts';
import type { Marks, Tally } from './story.ts';
import { readText } from './text.ts';
import { openWordFile, positionsIn, tableIndex } from './word-file.ts';
import type { WordFile } from './word-file.ts';

/**
 * Reads a Word document of 97 to 2003 ([MS-DOC]): the text with all tracked changes accepted, its tables, notes, remarks and direct looks.
 * Throws `file-encrypted`, `file-damaged`, and `file-unsupported` for those older than Word 97.
 */
export function readDoc(bytes: Uint8Array): RawDocument {
  const file = openWordFile(bytes);
  const text = readText(file);
  if (file.lengths.body > text.length) throw new AppError('file-damaged', 'the text breaks off');
  const tally: Tally = { images: 0, hidden: 0 };
  const count = { tables: 0 };
  const labelOf = createListLabels(readLists(file));
  const read = (from: number, to: number, marks: Marks = new Map()): TextFlow => readStory(Math.min(from, text.length), Math.min(to, text.length), { text, labelOf, tally, count, marks });
  const notes = tieNotes(file, read);
  const body = read(0, file.lengths.body, new Map([...notes.marks, ...remarkMarks(file, read)]));
  const starts = startsOf(file.lengths);
  const boxes = read(starts.boxes, starts.boxes + file.lengths.boxes).paragraphs();
  const runningHeads = readHeads(file, read);
  return {
    format: 'doc',
    paragraphs: [...body.paragraphs(), ...boxes],
    notes: notes.notes(),
    warnings: warningsOf(tally, boxes.length > 0),
    properties: runningHeads.length > 0 ? { runningHeads } : {},
  };
}

function remarkMarks(file: WordFile, read: (from: number, to: number) => TextFlow): Marks {
  const authors = remarkAuthors(file);
  return new Map(
    readAsides(file, 'remarks').map(({ mark, from, to }, index) => [
      mark,
      (flow) => {
        const words = read(from, to).paragraphs().map((paragraph) => paragraph.text).join('\n').trim();
        flow.comment({ author: authors[index] ?? '', date: null, words });
      },
    ]),
  );
}

/** The first six texts at the head of pages are the lines above notes. */
const firstHead = 6;

function readHeads(file: WordFile, read: (from: number, to: number) => TextFlow): readonly string[] {
  const start = startsOf(file.lengths).heads;
  const ends = positionsIn(file.table(tableIndex.headTexts), 0).map((end) => start + Math.min(end, file.lengths.heads));
  const heads = ends.slice(firstHead, -1).flatMap((from, index) => read(from, ends[firstHead + index + 1] ?? from).paragraphs().map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()));
  return [...new Set(heads)].filter((words) => words !== '');
}

function warningsOf({ images, hidden }: Tally, hasBoxes: boolean): readonly Warning[] {
  return [
    { code: 'accepted-text-only', details: {} },
    ...(images > 0 ? [{ code: 'images-not-read' as const, details: { count: images } }] : []),
    ...(hidden > 0 ? [{ code: 'hidden-text-shown' as const, details: { count: hidden } }] : []),
    ...(hasBoxes ? [{ code: 'text-boxes-at-end' as const, details: {} }] : []),
  ];
}
