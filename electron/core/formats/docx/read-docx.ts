import type { Warning } from '../../../../shared/model/document.ts';
import type { RawDocument } from '../../../../shared/structure/raw.ts';
import { AppError } from '../../../../shared/errors.ts';
import { walkBlocks } from './blocks.ts';
import { anchorsOf } from './comments.ts';
import type { Remark } from './comments.ts';
import { joinPieces } from './joined.ts';
import { createListLabels } from './list-labels.ts';
import { createNoteMarks } from './note-marks.ts';
import { rawNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { openDocx } from './package.ts';
import type { DocxPackage } from './package.ts';
import { rawParagraphs } from './paragraphs.ts';
import type { ParagraphContext } from './paragraphs.ts';
import { readParagraphs } from './reading.ts';
import { readRunningHeads } from './running-heads.ts';
import { authorship, isGone } from './revisions.ts';
import type { Revision, View } from './revisions.ts';
import { apartFrom, asideOf, bodyStory } from './story.ts';
import type { Story, TrackedParagraph } from './story.ts';
import { readStyles } from './styles.ts';
import { childNamed, childrenNamed } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** `view` is how tracked changes are read; `onProgress` is called as parts are worked through. */
export type DocxOptions = { readonly view?: View; readonly onProgress?: () => void };

/**
 * Reads a Word document (ECMA-376, either edition) as it reads with all tracked changes accepted, or rejected; the accepted text carries
 * the changes, so that it gives the rejected text back.
 * Throws `file-unsafe`, `file-damaged`, `file-encrypted`, `file-not-what-it-says`.
 */
export function readDocx(bytes: Uint8Array, { view = 'accepted', onProgress }: DocxOptions = {}): RawDocument {
  const docx = openDocx(bytes, onProgress);
  const body = childNamed(docx.main, 'w:body');
  if (!body) throw new AppError('file-damaged', 'the document has no body');
  const styles = readStyles(docx.related('styles'), docx.themeColour);
  const numbering = readNumbering(docx.related('numbering'), styles);
  const story = bodyStory(styles, view);
  const notes = readNotes(docx, story);
  const main = track(body, story);
  onProgress?.();
  const boxes = readBoxes(story);
  const everything = [...main, ...boxes, ...[...notes.values()].flat()];
  const remarks = readRemarks(docx, story, everything);
  const settings = docx.related('settings');
  const heads = readRunningHeads({ body, settings, partOf: docx.partOf }, story);
  const marks = createNoteMarks(new Set(notes.keys()), settings, body);
  const context: ParagraphContext = { view, styles, numbering, labels: createListLabels(numbering), marks, remarks, language: docx.properties.language };
  const paragraphs = rawParagraphs([...main, ...boxes], context);
  return {
    format: 'docx',
    paragraphs,
    notes: rawNotes(notes, context),
    warnings: [...warningsOf(docx, story, everything), ...(hasWords(boxes, view) ? [{ code: 'text-boxes-at-end' as const, details: {} }] : []), ...warningOf(heads)],
    properties: { ...docx.properties, ...(heads.length > 0 && { runningHeads: heads }) },
  };
}

function track(element: XmlElement, story: Story, revision?: Revision): readonly TrackedParagraph[] {
  const tracked: TrackedParagraph[] = [];
  walkBlocks(element, { story, ...(revision && { revision }), add: (paragraph) => tracked.push(paragraph) });
  return tracked;
}

/** Text boxes in the order they were met; a box inside a box is met while the outer one is read. */
function readBoxes(story: Story): readonly TrackedParagraph[] {
  const boxes: (readonly TrackedParagraph[])[] = [];
  for (const { element, revision } of story.boxes) boxes.push(track(element, asideOf(story), revision));
  return boxes.flat();
}

/** Every footnote and endnote by its id; separators are notes of another type and are left out. */
function readNotes(docx: DocxPackage, story: Story): ReadonlyMap<string, readonly TrackedParagraph[]> {
  const notes = new Map<string, readonly TrackedParagraph[]>();
  for (const kind of ['footnote', 'endnote']) {
    for (const element of childrenNamed(docx.related(`${kind}s`), `w:${kind}`)) {
      const type = element.attributes['type'];
      if (type === undefined || type === 'normal') notes.set(`${kind}-${element.attributes['id'] ?? ''}`, track(element, asideOf(story)));
    }
  }
  return notes;
}

/** The remarks of the comments part; those without words say nothing. */
function readRemarks(docx: DocxPackage, story: Story, text: readonly TrackedParagraph[]): readonly Remark[] {
  const elements = childrenNamed(docx.related('comments'), 'w:comment');
  const anchors = anchorsOf(elements.map(({ attributes }) => attributes['id'] ?? ''), text);
  return elements.flatMap((element, at): readonly Remark[] => {
    const words = wordsOf(track(element, apartFrom(story)), story.view).join('\n');
    return words === '' ? [] : [{ anchor: anchors[at] ?? '', ...authorship(element), words }];
  });
}

function wordsOf(tracked: readonly TrackedParagraph[], view: View): readonly string[] {
  return readParagraphs(tracked, view).map((read) => joinPieces(read, view).text).filter((text) => text !== '');
}

function hasWords(tracked: readonly TrackedParagraph[], view: View): boolean {
  return wordsOf(tracked, view).length > 0;
}

function warningsOf(docx: DocxPackage, { view, tally, revisions }: Story, tracked: readonly TrackedParagraph[]): readonly Warning[] {
  const warnings: Warning[] = [];
  const warnOf = (code: Warning['code'], count: number): void => {
    if (count > 0) warnings.push({ code, details: { count } });
  };
  const { insertions, deletions, authors } = revisions;
  if (insertions + deletions > 0) warnings.push({ code: 'tracked-changes-accepted', details: { insertions, deletions, authors: authors.size } });
  warnOf('embedded-document-not-read', tally.embedded);
  warnOf('external-content-not-read', docx.externalCount + tally.linkedFields);
  warnOf('images-not-read', tally.images);
  warnOf('hidden-text-shown', tracked.flatMap(({ pieces }) => pieces).filter((piece) => piece.isHidden && !isGone(piece.revision, view) && piece.text.trim() !== '').length);
  return warnings;
}

/** How much of the running heads a warning shows, in UTF-16 units. */
const mostShown = 200;

function warningOf(heads: readonly string[]): readonly Warning[] {
  const worded = heads.filter((words) => /\p{L}/u.test(words));
  return worded.length === 0 ? [] : [{ code: 'running-heads-left-out', details: { words: shortened(worded.join(' · ')) } }];
}

function shortened(words: string): string {
  return words.length <= mostShown ? words : `${words.slice(0, mostShown - 1).trimEnd()}…`;
}
