import type { Warning } from '../../../../shared/model/document.ts';
import type { RawDocument, RawNote } from '../../../../shared/structure/raw.ts';
import { AppError } from '../../../../shared/errors.ts';
import { acceptChanges } from './accepted.ts';
import type { AcceptedParagraph } from './accepted.ts';
import { walkBlocks } from './blocks.ts';
import { createListLabels } from './list-labels.ts';
import { createNoteMarks } from './note-marks.ts';
import type { NoteMarks } from './note-marks.ts';
import { readNumbering } from './numbering.ts';
import { openDocx } from './package.ts';
import type { DocxPackage } from './package.ts';
import { rawParagraphs } from './paragraphs.ts';
import type { ParagraphContext } from './paragraphs.ts';
import { asideOf, bodyStory } from './story.ts';
import type { Revision, Story, TrackedParagraph } from './story.ts';
import { readStyles } from './styles.ts';
import { childNamed, childrenNamed } from './xml.ts';
import type { XmlElement } from './xml.ts';

/**
 * Reads a Word document (ECMA-376, either edition) as it reads with all tracked changes accepted.
 * `onProgress` is called as parts are worked through.
 * Throws `file-unsafe`, `file-damaged`, `file-encrypted`, `file-not-what-it-says`.
 */
export function readDocx(bytes: Uint8Array, onProgress?: () => void): RawDocument {
  const docx = openDocx(bytes, onProgress);
  const body = childNamed(docx.main, 'w:body');
  if (!body) throw new AppError('file-damaged', 'the document has no body');
  const styles = readStyles(docx.related('styles'));
  const numbering = readNumbering(docx.related('numbering'), styles);
  const story = bodyStory(styles);
  const notes = readNotes(docx, story);
  const main = accept(body, story);
  onProgress?.();
  const boxes = readBoxes(story);
  const marks = createNoteMarks(new Set(notes.keys()), docx.related('settings'), body);
  const context: ParagraphContext = { styles, numbering, labels: createListLabels(numbering), marks };
  const paragraphs = rawParagraphs(main, context);
  const boxed = rawParagraphs(boxes, context);
  const printedNotes = rawNotes(notes, marks, context);
  const everything = [...main, ...boxes, ...printedNotes.accepted];
  return {
    format: 'docx',
    paragraphs: [...paragraphs, ...boxed],
    notes: printedNotes.notes,
    warnings: [...warningsOf(docx, story, everything), ...(boxed.length > 0 ? [{ code: 'text-boxes-at-end' as const, details: {} }] : [])],
    properties: docx.properties,
  };
}

function accept(element: XmlElement, story: Story, revision?: Revision): readonly AcceptedParagraph[] {
  const tracked: TrackedParagraph[] = [];
  walkBlocks(element, { story, ...(revision && { revision }), add: (paragraph) => tracked.push(paragraph) });
  return acceptChanges(tracked);
}

/** Text boxes in the order they were met; a box inside a box is met while the outer one is read. */
function readBoxes(story: Story): readonly AcceptedParagraph[] {
  const boxes: (readonly AcceptedParagraph[])[] = [];
  for (const { element, revision } of story.boxes) boxes.push(accept(element, asideOf(story), revision));
  return boxes.flat();
}

/** Every footnote and endnote by its id; separators are notes of another type and are left out. */
function readNotes(docx: DocxPackage, story: Story): ReadonlyMap<string, readonly AcceptedParagraph[]> {
  const notes = new Map<string, readonly AcceptedParagraph[]>();
  for (const kind of ['footnote', 'endnote']) {
    for (const element of childrenNamed(docx.related(`${kind}s`), `w:${kind}`)) {
      const type = element.attributes['type'];
      if (type === undefined || type === 'normal') notes.set(`${kind}-${element.attributes['id'] ?? ''}`, accept(element, asideOf(story)));
    }
  }
  return notes;
}

/** The notes whose marks stand in the text, in the order of the marks; a note nobody marks is not printed by Word either. */
function rawNotes(notes: ReadonlyMap<string, readonly AcceptedParagraph[]>, marks: NoteMarks, context: ParagraphContext): { readonly notes: readonly RawNote[]; readonly accepted: readonly AcceptedParagraph[] } {
  const taken = marks.taken();
  return {
    notes: taken.map(({ id, label, isOwnMark }) => {
      const paragraphs = rawParagraphs(notes.get(id) ?? [], context).map((paragraph) => [paragraph.label, paragraph.text].filter(Boolean).join(' '));
      const [first = '', ...rest] = paragraphs;
      return { id, label, paragraphs: (isOwnMark && first.startsWith(label) ? [first.slice(label.length).trim(), ...rest] : paragraphs).map((text) => ({ text })) };
    }),
    accepted: taken.flatMap(({ id }) => notes.get(id) ?? []),
  };
}

function warningsOf(docx: DocxPackage, { tally }: Story, accepted: readonly AcceptedParagraph[]): readonly Warning[] {
  const warnings: Warning[] = [];
  const warnOf = (code: Warning['code'], count: number): void => {
    if (count > 0) warnings.push({ code, details: { count } });
  };
  const { insertions, deletions, authors } = tally;
  if (insertions + deletions > 0) warnings.push({ code: 'tracked-changes-accepted', details: { insertions, deletions, authors: authors.size } });
  warnOf('comments-not-shown', childrenNamed(docx.related('comments'), 'w:comment').length);
  warnOf('embedded-document-not-read', tally.embedded);
  warnOf('external-content-not-read', docx.externalCount + tally.linkedFields);
  warnOf('images-not-read', tally.images);
  warnOf('hidden-text-shown', accepted.flatMap(({ pieces }) => pieces).filter((piece) => piece.isHidden && piece.text.trim() !== '').length);
  return warnings;
}
