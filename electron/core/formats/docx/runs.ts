import { collectDrawing } from './drawings.ts';
import { countLinked, followField, isPageNumber, isShown, readCode } from './fields.ts';
import { formattedRun, propertiesIn } from './formatting.ts';
import { plainLook, plainLookOf } from './looks.ts';
import { mathText, revisionWithin } from './math.ts';
import { enterRevision, followMove, isRevision, moveMarks, unrevised } from './revisions.ts';
import type { Revision } from './revisions.ts';
import type { CommentEdge, Piece, Story } from './story.ts';
import { symbolText } from './symbols.ts';
import { childNamed } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The paragraph whose runs are read: where pieces go, and what its runs inherit from. */
export type RunTarget = { readonly story: Story; readonly properties: XmlElement | undefined; readonly add: (piece: Piece) => void };

/** Elements that only wrap the runs inside them. */
const wrappers = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:rubyBase']);

/** Where the range of a comment begins and ends, among the runs. */
const commentEdges = new Map<string, CommentEdge['edge']>([['w:commentRangeStart', 'start'], ['w:commentRangeEnd', 'end'], ['w:commentReference', 'mark']]);

/** Reads the runs inside a paragraph or a wrapper, under the revision they stand in. */
export function walkRuns(element: XmlElement, revision: Revision, target: RunTarget): void {
  for (const child of element.children) {
    if (child.name === 'w:fldSimple' && isLeftOut(child, target.story)) continue;
    if (child.name === 'w:r') walkRun(child, revision, target);
    else if (wrappers.has(child.name)) walkRuns(child, revision, target);
    else if (child.name === 'w:sdt') walkRuns(childNamed(child, 'w:sdtContent') ?? child, revision, target);
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') addMath(child, revision, target);
    else if (isRevision(child)) walkRuns(child, enterRevision(revision, child, target.story.revisions), target);
    else if (moveMarks.has(child.name)) followMove(child, target.story.revisions);
    else if (commentEdges.has(child.name)) addEdge(child, target);
  }
}

/** Whether a field in one element has no words of the text. */
function isLeftOut({ attributes }: XmlElement, { isRunningHead, tally }: Story): boolean {
  const code = attributes['instr'] ?? '';
  countLinked(code, tally);
  return isRunningHead && isPageNumber(code);
}

/** A formula with changes inside it is taken out as it was and put in as it is. */
function addMath(element: XmlElement, revision: Revision, { story, add }: RunTarget): void {
  if (!isShown(story)) return;
  const change = revisionWithin(element);
  const within = change && enterRevision(unrevised, change, story.revisions);
  const by = within?.inserted ?? within?.deleted;
  const accepted = mathText(element, 'accepted');
  if (!by) return add({ text: accepted, revision, look: plainLook, isHidden: false });
  add({ text: mathText(element, 'rejected'), revision: { ...revision, deleted: by }, look: plainLook, isHidden: false });
  add({ text: accepted, revision: { ...revision, inserted: by }, look: plainLook, isHidden: false });
}

function addEdge({ name, attributes }: XmlElement, { add }: RunTarget): void {
  const edge = commentEdges.get(name);
  if (edge) add({ text: '', revision: unrevised, look: plainLook, isHidden: false, comment: { id: attributes['id'] ?? '', edge } });
}

function walkRun(run: XmlElement, revision: Revision, target: RunTarget): void {
  const { story, properties, add } = target;
  const own = childNamed(run, 'w:rPr');
  const stated = story.styles.lookOf(propertiesIn(own, story.view), properties);
  const formatted = formattedRun(own);
  const shape = { revision, look: plainLookOf(stated), isHidden: stated.hidden ?? false, ...(formatted && { formatted }) };
  let text = '';
  let markedByHand: string | undefined;
  const flush = (): void => {
    if (text !== '') add({ text, ...shape });
    text = '';
  };
  for (const child of run.children) {
    const note = noteMark(child);
    if (note) {
      flush();
      if (note.isMarkedByHand) markedByHand = note.id;
      else add({ text: '', ...shape, note: { id: note.id } });
    } else if (commentEdges.has(child.name)) {
      flush();
      addEdge(child, target);
    } else if (child.name === 'w:fldChar') followField(child, story);
    else if (child.name === 'w:instrText') readCode(child.text, story);
    else if (child.name === 'w:ruby') {
      flush();
      walkRuby(child, revision, target);
    }
    else if (drawings.has(child.name)) collectDrawing(child, revision, story);
    else if (isShown(story)) text += textOf(child);
  }
  // The sign of a note that is marked by hand is the text after it in the same run.
  if (markedByHand === undefined) flush();
  else add({ text: '', ...shape, note: { id: markedByHand, ...(text.trim() !== '' && { ownMark: text.trim() }) } });
}

/** Words with their reading above them, which follows in parentheses. */
function walkRuby(ruby: XmlElement, revision: Revision, target: RunTarget): void {
  const reading: Piece[] = [];
  walkRuns(childNamed(ruby, 'w:rubyBase') ?? ruby, revision, target);
  walkRuns(childNamed(ruby, 'w:rt') ?? noElement, revision, { ...target, add: (piece) => reading.push(piece) });
  const [first] = reading;
  if (first) target.add({ ...first, text: `(${reading.map(({ text }) => text).join('')})` });
}

const noElement: XmlElement = { name: '', attributes: {}, children: [], text: '' };

const drawings = new Set(['w:drawing', 'w:pict', 'w:object']);

function noteMark({ name, attributes }: XmlElement): { readonly id: string; readonly isMarkedByHand: boolean } | undefined {
  const kind = name === 'w:footnoteReference' ? 'footnote' : name === 'w:endnoteReference' ? 'endnote' : undefined;
  if (kind === undefined) return undefined;
  return { id: `${kind}-${attributes['id'] ?? ''}`, isMarkedByHand: ['1', 'true', 'on'].includes(attributes['customMarkFollows'] ?? '') };
}

function textOf(child: XmlElement): string {
  switch (child.name) {
    case 'w:t':
    case 'w:delText':
      return child.text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:sym':
      return symbolText(child.attributes['font'] ?? '', child.attributes['char'] ?? '');
    default:
      return '';
  }
}
