import { noteText } from '../text-flow.ts';
import { evened, paragraphsIn, printedSign, signatureOf, wordsOf } from './changes.ts';
import { mathWords } from './math.ts';
import { asideOf, changeMarks, followChange, wordingHere } from './story.ts';
import type { Story } from './story.ts';
import type { TextStyle } from './styles.ts';
import { childNamed, childrenNamed, isElement, textIn } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** How the inside of notes is read: blocks again. */
export type WalkBlocks = (container: XmlElement, story: Story) => void;

/** The line of text under way: whether a space was just printed, so that another would not be. */
type Line = { isAfterSpace: boolean };

/** Reads the words inside a paragraph into the flow of its story. */
export function walkInline(paragraph: XmlElement, style: TextStyle, story: Story, walkBlocks: WalkBlocks): void {
  const line: Line = { isAfterSpace: true };
  const walk = (element: XmlElement, around: TextStyle): void => {
    for (const child of element.children) {
      if (!isElement(child)) print(child, around, line, story);
      else walkChild(child, around);
    }
  };
  const walkChild = (child: XmlElement, around: TextStyle): void => {
    const sign = printedSign(child);
    if (sign !== undefined) {
      story.flow.text(sign, { ...wordingHere(story), appearance: around });
      line.isAfterSpace = false;
    } else if (changeMarks.has(child.name)) followChange(child, story);
    else if (child.name === 'text:note') readNote(child, story, walkBlocks);
    else if (child.name === 'office:annotation') readAnnotation(child, story);
    else if (child.name === 'office:annotation-end') story.flow.closeRange(child.attributes['office:name'] ?? '');
    else if (child.name.startsWith('draw:')) collectDrawing(child, around, story);
    else if (!silent.has(child.name)) walk(child, styleInside(child, around, story));
  };
  walk(paragraph, style);
}

/** Elements whose words are no part of the text. */
const silent = new Set(['text:number', 'text:ruby-text', 'text:script', 'office:event-listeners', 'text:tracked-changes', 'text:soft-page-break']);

function print(words: string, appearance: TextStyle, line: Line, story: Story): void {
  const printed = evened(words, line.isAfterSpace);
  if (printed === '') return;
  line.isAfterSpace = printed.endsWith(' ');
  if (appearance.isHidden && printed.trim() !== '') story.tally.hidden += 1;
  story.flow.text(printed, { ...wordingHere(story), appearance });
}

function styleInside(element: XmlElement, around: TextStyle, { styles }: Story): TextStyle {
  if (element.name === 'text:hidden-text' || element.name === 'text:hidden-paragraph') return { ...around, isHidden: true };
  const name = element.attributes['text:style-name'];
  return name === undefined || (element.name !== 'text:span' && element.name !== 'text:a') ? around : styles.text(name, around);
}

function readNote(note: XmlElement, story: Story, walkBlocks: WalkBlocks): void {
  const citation = childNamed(note, 'text:note-citation');
  const id = `note-${story.notes.length}`;
  const label = (citation?.attributes['text:label'] ?? textIn(citation)).trim();
  const aside = asideOf(story);
  const body = childNamed(note, 'text:note-body');
  // Its place among the notes is taken before those inside it take theirs.
  const at = story.notes.push({ id, ...(label !== '' && { label }), paragraphs: [] }) - 1;
  if (body) walkBlocks(body, aside);
  aside.flow.endContainer();
  story.notes[at] = { id, ...(label !== '' && { label }), paragraphs: aside.flow.paragraphs().map(noteText) };
  story.flow.note(id);
}

function readAnnotation(annotation: XmlElement, { flow }: Story): void {
  const key = annotation.attributes['office:name'];
  const words = paragraphsIn(annotation).map(wordsOf).join('\n').trim();
  // A remark without an end is on its place alone.
  if (key !== undefined) flow.openRange(key);
  flow.comment({ ...signatureOf(annotation), words }, key);
}

const drawnText = new Set(['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:line', 'draw:polygon', 'draw:path']);
const groups = new Set(['draw:frame', 'draw:g', 'draw:a']);

/** Takes what a drawing holds: text boxes for later, formulas as words, images and foreign objects only counted. */
export function collectDrawing(drawing: XmlElement, around: TextStyle, story: Story): void {
  if (drawnText.has(drawing.name)) story.boxes.push(drawing);
  else if (drawing.name === 'draw:image') countImage(drawing, story);
  else if (drawing.name === 'draw:object') readObject(drawing, around, story);
  else if (drawing.name === 'draw:object-ole' || drawing.name === 'draw:plugin' || drawing.name === 'draw:floating-frame') story.tally.embedded += 1;
  else if (groups.has(drawing.name)) {
    // An object comes with an image of itself, and a text box may.
    const objects = childrenNamed(drawing, 'draw:object');
    const held = objects.length > 0 ? objects : drawing.children.filter(isElement);
    for (const child of held) if (child.name.startsWith('draw:')) collectDrawing(child, around, story);
  }
}

function countImage(image: XmlElement, { tally }: Story): void {
  tally.images += 1;
  if (/^(?:https?|ftp|file):/i.test(image.attributes['xlink:href'] ?? '')) tally.external += 1;
}

function readObject(object: XmlElement, appearance: TextStyle, story: Story): void {
  const href = object.attributes['xlink:href'];
  const root = childNamed(object, 'math:math') ?? (href === undefined ? undefined : story.odt.embedded(href));
  if (root?.name === 'math:math') story.flow.text(mathWords(root), { ...wordingHere(story), appearance });
  else story.tally.embedded += 1;
}
