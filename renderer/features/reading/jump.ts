import type { Block } from '../../../shared/model/document.ts';
import { labelKey } from './labels.ts';

/** What was typed in the jump field: a paragraph's number (with its section, when given), a note's, or words. */
export type Jump =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'paragraph'; readonly label: string; readonly section: string }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'words'; readonly words: string };

/** Where words were found: `start` to `end` in the text of the block of this index, UTF-16 units. */
export type Hit = { readonly index: number; readonly start: number; readonly end: number };

const ordinal = String.raw`(?:\s*(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies))?`;
const numbered = new RegExp(String.raw`^(?:§|par\.?|párr\.?|pár\.?|op|no\.?|nº|n°)?\s*(?:([ivxlc]+)[\s.,/-]+)?(\p{Nd}{1,4}${ordinal})[.)]?$`, 'iu');
const clause = /^pp\s*(\p{Nd}{1,3})$/iu;
const item = /^(\p{Nd}{1,4})\s*[,.]?\s*([a-z])\)?$/iu;
const note = /^(?:n|note|nota|fn)\.?\s*(\p{Nd}{1,3})$/iu;

/** Reads what was typed: `12`, `12bis`, `II 3`, `pp4`, `12 a`, `note 1`, or any other words. */
export function parseJump(typed: string): Jump {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { kind: 'nothing' };
  const pp = clause.exec(text)?.[1];
  if (pp !== undefined) return { kind: 'paragraph', label: `pp${pp}`, section: '' };
  const noted = note.exec(text)?.[1];
  if (noted !== undefined) return { kind: 'note', label: noted };
  const [, section, number] = numbered.exec(text) ?? [];
  if (number !== undefined) return { kind: 'paragraph', label: number, section: section ?? '' };
  const [, base, letter] = item.exec(text) ?? [];
  if (base !== undefined && letter !== undefined) return { kind: 'paragraph', label: `${base} ${letter}`, section: '' };
  return { kind: 'words', words: text };
}

/**
 * The block a jump leads to, or undefined. Where a number restarts in each section the next one after `after` is meant,
 * starting again from the top, so that asking twice goes on. A number that only begins a label (`1` for `1 bis`) leads there
 * when nothing is called exactly that.
 */
export function findParagraph(blocks: readonly Block[], labels: readonly (string | null)[], jump: Jump, after: number): number | undefined {
  if (jump.kind === 'note') return nextAfter(blocks.filter((block) => block.kind === 'note' && labelKey(block.label ?? '') === labelKey(jump.label)), after);
  if (jump.kind !== 'paragraph') return undefined;
  const [base = '', letter] = jump.label.split(/\s(?=[a-z]$)/iu);
  const inSection = blocks.filter((block) => block.kind !== 'note' && block.kind !== 'heading' && (jump.section === '' || sectionMatches(block.section, jump.section)));
  if (letter !== undefined) return itemUnder(inSection, labels, base, letter, after);
  const key = labelKey(jump.label);
  const named = inSection.filter((block) => block.kind !== 'item' && labelKey(labels[block.index] ?? '') === key);
  if (named.length > 0) return nextAfter(named, after);
  return nextAfter(inSection.filter((block) => labelKey(labels[block.index] ?? '').startsWith(key)), after);
}

/**
 * Every place these words stand, whatever their case and accents; runs of spaces count as one.
 *
 * @returns hits in reading order, none overlapping
 */
export function findWords(blocks: readonly Block[], words: string): readonly Hit[] {
  const wanted = foldLetters(words.trim()).folded;
  if (wanted === '') return [];
  return blocks.flatMap((block) => hitsIn(block, wanted));
}

function sectionMatches(section: string, wanted: string): boolean {
  return section.split(/[/.>]/u).some((part) => labelKey(part) === labelKey(wanted));
}

function itemUnder(blocks: readonly Block[], labels: readonly (string | null)[], base: string, letter: string, after: number): number | undefined {
  const found: Block[] = [];
  let isUnder = false;
  for (const block of blocks) {
    if (block.kind === 'operative' || block.kind === 'paragraph') isUnder = labelKey(labels[block.index] ?? '') === labelKey(base);
    else if (isUnder && block.kind === 'item' && labelKey(block.label ?? '') === letter.toLowerCase()) found.push(block);
  }
  return nextAfter(found, after);
}

function nextAfter(blocks: readonly Block[], after: number): number | undefined {
  return (blocks.find((block) => block.index > after) ?? blocks[0])?.index;
}

function hitsIn(block: Block, wanted: string): readonly Hit[] {
  const { folded, places } = foldLetters(block.text);
  const hits: Hit[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = places[at];
    const end = places[at + wanted.length];
    if (start !== undefined && end !== undefined) hits.push({ index: block.index, start, end });
  }
  return hits;
}

/** The letters alone, and for each of them (and the end) where it stands in the text. */
function foldLetters(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = /\s/u.test(character) ? ' ' : plainLetter(character);
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    }
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

function plainLetter(character: string): string {
  const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain === '’' ? "'" : plain;
}
