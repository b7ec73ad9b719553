import { collectDrawing } from './drawings.ts';
import { mathText } from './math.ts';
import { enterRevision } from './story.ts';
import type { Piece, Revision, Story } from './story.ts';
import { symbolText } from './symbols.ts';
import { childNamed } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The paragraph whose runs are read: where pieces go, and what its runs inherit from. */
export type RunTarget = { readonly story: Story; readonly properties: XmlElement | undefined; readonly add: (piece: Piece) => void };

/** Elements that only wrap the runs inside them. */
const wrappers = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:rubyBase']);

/** Reads the runs inside a paragraph or a wrapper, under the revision they stand in. */
export function walkRuns(element: XmlElement, revision: Revision, target: RunTarget): void {
  for (const child of element.children) {
    if (child.name === 'w:fldSimple') countLinked(child.attributes['instr'] ?? '', target.story);
    if (child.name === 'w:r') walkRun(child, revision, target);
    else if (wrappers.has(child.name)) walkRuns(child, revision, target);
    else if (child.name === 'w:sdt') walkRuns(childNamed(child, 'w:sdtContent') ?? child, revision, target);
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') addMath(child, revision, target);
    else if (['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'].includes(child.name)) walkRuns(child, enterRevision(revision, child, target.story.tally), target);
  }
}

function addMath(element: XmlElement, revision: Revision, { story, add }: RunTarget): void {
  if (!story.fields.includes('code')) add({ text: mathText(element), revision, isBold: false, isHidden: false });
}

function walkRun(run: XmlElement, revision: Revision, target: RunTarget): void {
  const { story, properties, add } = target;
  const look = childNamed(run, 'w:rPr');
  const isOn = (property: string): boolean => story.styles.isOn(property, look, properties);
  const shape = { revision, isBold: isOn('w:b'), isHidden: isOn('w:vanish') };
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
    } else if (child.name === 'w:fldChar') followField(child, story.fields);
    else if (child.name === 'w:instrText') countLinked(child.text, story);
    else if (child.name === 'w:ruby') walkRuns(childNamed(child, 'w:rubyBase') ?? child, revision, target);
    else if (drawings.has(child.name)) collectDrawing(child, revision, story);
    else if (!story.fields.includes('code')) text += textOf(child);
  }
  // The sign of a note that is marked by hand is the text after it in the same run.
  if (markedByHand === undefined) flush();
  else add({ text: '', ...shape, note: { id: markedByHand, ...(text.trim() !== '' && { ownMark: text.trim() }) } });
}

const drawings = new Set(['w:drawing', 'w:pict', 'w:object']);

function noteMark({ name, attributes }: XmlElement): { readonly id: string; readonly isMarkedByHand: boolean } | undefined {
  const kind = name === 'w:footnoteReference' ? 'footnote' : name === 'w:endnoteReference' ? 'endnote' : undefined;
  if (kind === undefined) return undefined;
  return { id: `${kind}-${attributes['id'] ?? ''}`, isMarkedByHand: ['1', 'true', 'on'].includes(attributes['customMarkFollows'] ?? '') };
}

function countLinked(code: string, { tally }: Story): void {
  if (/^\s*(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO)\b/i.test(code)) tally.linkedFields += 1;
}

function followField(mark: XmlElement, fields: ('code' | 'result')[]): void {
  const step = mark.attributes['fldCharType'];
  if (step === 'begin') fields.push('code');
  else if (step === 'separate') fields.splice(-1, 1, 'result');
  else if (step === 'end') fields.pop();
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
