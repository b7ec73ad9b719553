import type { Group } from './group.ts';
import { endCell, endParagraph } from './story.ts';
import { wordingIn } from './writing.ts';
import type { Machine } from './writing.ts';

const signs: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'], ['{', '{'], ['}', '}'], ['~', '\u00a0'], ['_', '\u2011'], ['tab', '\t'], ['line', '\n'], ['lbr', '\n'], ['emdash', '—'], ['endash', '–'], ['lquote', '‘'], ['rquote', '’'],
  ['ldblquote', '“'], ['rdblquote', '”'], ['bullet', '•'], ['emspace', '\u2003'], ['enspace', '\u2002'], ['qmspace', '\u2005'], ['zwj', '\u200d'], ['zwnj', '\u200c'], ['ltrmark', '\u200e'], ['rtlmark', '\u200f'],
]);

/** The character a control word prints, undefined when it prints none. */
export const signOf = (word: string): string | undefined => signs.get(word);

const paragraphEnds = new Set(['par', 'sect', 'page', 'column']);

/** Follows a control word that ends a paragraph, a cell or a row, or says how notes are numbered. */
export function readLayout(word: string, group: Group, machine: Machine): void {
  readNumbering(word, machine);
  const { target, paragraph } = group;
  if (word === 'ftnalt') group.isEndnote = true;
  if (target.kind === 'words' && word === 'par') target.words.text += '\n';
  if (target.kind !== 'story') return;
  const { tables } = machine.header;
  const { story } = target;
  if (word === 'nestrow') story.places.endRow(Math.max(paragraph.depth, 2));
  else if (!target.hasWords) return;
  else if (paragraphEnds.has(word)) endParagraph(story, paragraph, word === 'par' ? wordingIn(group, machine) : {}, tables);
  else if (word === 'cell') endCell(story, paragraph, 1, tables);
  else if (word === 'nestcell') endCell(story, paragraph, Math.max(paragraph.depth, 2), tables);
  else if (word === 'row') story.places.endRow(1);
}

const numberForms = new Set(['ar', 'alc', 'auc', 'rlc', 'ruc', 'chi']);

function readNumbering(word: string, { findings: { numbering } }: Machine): void {
  const [, endnote, form = ''] = /^(a|s|sa)?ftnn(\w+)$/.exec(word) ?? [];
  if (!numberForms.has(form)) return;
  if (endnote === 'a' || endnote === 'sa') numbering.endnoteFormat = form;
  else numbering.footnoteFormat = form;
}
