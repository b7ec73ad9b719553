import { printNumeral } from '../list-numerals.ts';
import type { Numeral } from '../list-numerals.ts';
import { symbolOf } from '../symbol-font.ts';
import { noteText } from '../text-flow.ts';
import { packedDate, plainCharacter } from './character.ts';
import { destinationOf } from './destinations.ts';
import type { Destination } from './destinations.ts';
import { nowhere } from './group.ts';
import type { Group, Target } from './group.ts';
import { plainParagraph } from './paragraph.ts';
import { createStory, endStory } from './story.ts';
import type { Story } from './story.ts';
import { write } from './writing.ts';
import type { Machine } from './writing.ts';

/** Turns a group to what its first control word says it holds; false when the word says nothing of that. */
export function enterDestination(word: string, group: Group, machine: Machine): boolean {
  const destination = destinationOf(word);
  if (destination === undefined) {
    if (group.isOptional) group.target = nowhere;
    return group.isOptional;
  }
  if (destination === 'unicode-spelling') group.target = group.spelled;
  else if (group.isInformation) enterInformation(destination, group, machine);
  else if (word === 'rtf') group.target = { kind: 'story', story: machine.body, hasWords: true };
  else if (group.target.kind === 'table') group.target = nowhere;
  else if (group.target.kind !== 'nowhere') enter(destination, group, machine);
  return true;
}

function enterInformation(destination: Destination, group: Group, { findings: { properties } }: Machine): void {
  group.target = nowhere;
  if (destination === 'title') {
    collectWords(group, (words) => {
      properties.title = words.trim();
    });
  } else if (destination === 'saved' || destination === 'created') {
    const parts = { year: 0, month: 0, day: 0 };
    group.target = { kind: 'date', parts };
    group.atEnd = () => {
      if (parts.year > 0 && (destination === 'saved' || properties.date === '')) properties.date = `${parts.year}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`;
    };
  }
}

/** Sends the words of a group to be taken as a whole at its end. */
function collectWords(group: Group, take: (words: string) => void): void {
  const words = { text: '' };
  group.target = { kind: 'words', words };
  group.atEnd = () => take(words.text);
}

/** Enters what may stand anywhere in the file. */
function enter(destination: Destination, group: Group, machine: Machine): void {
  const outer = group.target;
  if (destination === 'fonts' || destination === 'colours' || destination === 'styles' || destination === 'authors' || destination === 'lists') group.target = { kind: 'table', table: destination };
  else if (destination === 'object') machine.findings.tally.embedded += 1;
  else if (destination === 'instruction') collectWords(group, (words) => followInstruction(words, outer, group, machine));
  else if (destination === 'row-properties' && outer.kind === 'story') group.target = { ...outer, hasWords: false };
  else if (destination !== 'through') enterSilently(destination, group, machine);
}

/** Enters what holds no words of the text around it: these go to a place of their own, or nowhere. */
function enterSilently(destination: Destination, group: Group, machine: Machine): void {
  const outer = group.target;
  group.target = nowhere;
  if (destination === 'information') group.isInformation = true;
  else if (destination === 'two-spellings') group.spelled = outer;
  else if (destination === 'picture') machine.findings.tally.images += 1;
  else if (outer.kind === 'story' && outer.hasWords) asides.get(destination)?.(group, outer.story, machine);
}

type EnterAside = (group: Group, story: Story, machine: Machine) => void;

/** How what stands at a place of a text, and is no part of its words, is entered. */
const asides: ReadonlyMap<Destination, EnterAside> = new Map<Destination, EnterAside>([
  ['note', enterNote],
  ['remark', enterRemark],
  ['box', (group, _story, machine) => enterStory(group, machine.boxes, machine, () => undefined)],
  ['head', (group, story, machine) => enterStory(group, createStory(story.count), machine, (inner) => machine.findings.heads.push(...inner.flow.paragraphs().map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())))],
  ['range-start', (group, story) => collectWords(group, (words) => story.flow.openRange(words.trim()))],
  ['range-end', (group, story) => collectWords(group, (words) => story.flow.closeRange(words.trim()))],
  ['remark-date', (group) => collectWords(group, (words) => setRemark(group, 'date', words))],
  ['remark-key', (group) => collectWords(group, (words) => setRemark(group, 'key', words))],
  [
    'remark-author',
    (group, _story, machine) =>
      collectWords(group, (words) => {
        machine.remarkAuthor = words.trim();
      }),
  ],
  [
    'label',
    (group, story) =>
      collectWords(group, (words) => {
        story.label = words.trim();
      }),
  ],
]);

function setRemark({ remark }: Group, part: 'date' | 'key', words: string): void {
  if (remark) remark[part] = words.trim();
}

/** Reads a text of its own inside the group; the looks of the text around it do not reach into it. */
function enterStory(group: Group, inner: Story, { header }: Machine, take: (inner: Story) => void): void {
  group.target = { kind: 'story', story: inner, hasWords: true };
  group.character = { ...plainCharacter, inserted: group.character.inserted };
  group.paragraph = plainParagraph;
  group.atEnd = () => {
    endStory(inner, plainParagraph, header.tables);
    take(inner);
  };
}

const numerals: Readonly<Record<string, Numeral>> = { ar: 'figures', alc: 'lower-letters', auc: 'upper-letters', rlc: 'lower-roman', ruc: 'upper-roman' };

function enterNote(group: Group, story: Story, machine: Machine): void {
  if (group.character.deleted.isOn) {
    group.target = nowhere;
    return;
  }
  const { notes, numbering } = machine.findings;
  const id = `note-${notes.length}`;
  // Its place among the notes is taken before anything inside it takes one.
  const at = notes.push({ id, paragraphs: [] }) - 1;
  story.flow.note(id);
  const inner = createStory(story.count);
  enterStory(group, inner, machine, () => {
    const [count, format] = group.isEndnote ? [(numbering.endnotes += 1), numbering.endnoteFormat] : [(numbering.footnotes += 1), numbering.footnoteFormat];
    const label = format === 'chi' ? ['*', '†', '‡', '§'][(count - 1) % 4] : printNumeral(count, numerals[format] ?? 'figures');
    notes[at] = { id, ...(label !== undefined && { label }), paragraphs: inner.flow.paragraphs().map(noteText) };
  });
}

function enterRemark(group: Group, story: Story, machine: Machine): void {
  const remark = { key: '', date: '' };
  group.remark = remark;
  const author = machine.remarkAuthor;
  machine.remarkAuthor = '';
  enterStory(group, createStory(story.count), machine, (inner) => {
    const words = inner.flow.paragraphs().map(({ text }) => text).join('\n').trim();
    story.flow.comment({ author, date: packedDate(Number(remark.date) || 0), words }, remark.key || undefined);
  });
}

/** A field that brings in something from outside is counted; one that prints a sign of a font prints it. */
function followInstruction(words: string, outer: Target, group: Group, machine: Machine): void {
  if (/^\s*(?:INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO)\b/i.test(words)) machine.findings.tally.external += 1;
  const symbol = /^\s*SYMBOL\s+(\d{1,3})\b.*\\f\s*"?Symbol/i.exec(words)?.[1];
  if (symbol !== undefined) write(symbolOf(Number(symbol)), { ...group, target: outer }, machine);
}
