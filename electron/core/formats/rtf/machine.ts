import { AppError } from '../../../../shared/errors.ts';
import { applyCharacter } from './character.ts';
import { symbolOf } from '../symbol-font.ts';
import { decodeBytes, symbolCodepage } from './codepages.ts';
import { enterDestination } from './enter.ts';
import { innerGroup, outermostGroup } from './group.ts';
import type { Group } from './group.ts';
import { createHeaderReader } from './header-tables.ts';
import { applyParagraph } from './paragraph.ts';
import { readLayout, signOf } from './signs.ts';
import { createStory } from './story.ts';
import type { TokenSink } from './tokens.ts';
import { codepageOf, write } from './writing.ts';
import type { Machine } from './writing.ts';

/** Deeper than any program writes; more would only cost memory. */
const deepest = 1_000;

/** Starts reading: what hears the tokens, and what they come to. */
export function createMachine(onProgress: (at: number) => void): { readonly machine: Machine; readonly sinkOf: (bytes: Uint8Array) => TokenSink; readonly isWhole: () => boolean } {
  const count = { tables: 0 };
  const machine: Machine = {
    header: createHeaderReader(),
    findings: { notes: [], heads: [], properties: { title: '', date: '' }, tally: { images: 0, embedded: 0, external: 0, hidden: 0 }, numbering: { footnotes: 0, endnotes: 0, footnoteFormat: 'ar', endnoteFormat: 'ar' } },
    body: createStory(count),
    boxes: createStory(count),
    codepage: 1252,
    defaultFont: undefined,
    remarkAuthor: '',
  };
  const outer: Group[] = [];
  let group = outermostGroup();
  let isOver = false;
  let isCutOff = false;
  let waiting: number[] = [];
  let skipping = 0;

  const flush = (): void => {
    if (waiting.length === 0) return;
    const words = decodeBytes(Uint8Array.from(waiting), codepageOf(group, machine));
    waiting = [];
    write(words, group, machine);
  };
  const sinkOf = (bytes: Uint8Array): TokenSink => ({
    open: () => {
      flush();
      skipping = 0;
      if (outer.length >= deepest) throw new AppError('file-unsafe', 'groups are nested too deeply');
      group.isFresh = false;
      outer.push(group);
      group = innerGroup(group);
    },
    close: () => {
      flush();
      skipping = 0;
      group.atEnd?.();
      group = outer.pop() ?? group;
      if (outer.length === 0) isOver = true;
    },
    control: (word, value) => {
      flush();
      if (word === 'u') {
        write(characterOf(value ?? 0, codepageOf(group, machine)), group, machine);
        skipping = group.unicodeBytes;
      } else control(word, value, group, machine);
    },
    text: (start, end) => {
      if (isOver) isCutOff ||= /\w/.test(new TextDecoder('latin1').decode(bytes.subarray(start, end)));
      if (isOver || group.target.kind === 'nowhere') return;
      group.isFresh = false;
      const skipped = Math.min(skipping, end - start);
      skipping -= skipped;
      for (let at = start + skipped; at < end; at += 1) waiting.push(bytes[at] ?? 0);
    },
    byte: (value) => {
      group.isFresh = false;
      if (skipping > 0) skipping -= 1;
      else if (!isOver && group.target.kind !== 'nowhere') waiting.push(value);
    },
    progress: onProgress,
  });
  // Words after the end of the file, or an end that never comes, mean that a part of it is missing.
  return { machine, sinkOf, isWhole: () => isOver && !isCutOff };
}

/** A character given by its number; fonts of signs have theirs in an area of private use. */
function characterOf(value: number, codepage: number): string {
  const unit = value & 0xffff;
  if (unit >= 0xf020 && unit <= 0xf0ff) return codepage === symbolCodepage ? symbolOf(unit & 0xff) : '•';
  return String.fromCharCode(unit);
}

function control(word: string, value: number | undefined, group: Group, machine: Machine): void {
  if (word === '*') {
    group.isOptional = true;
    return;
  }
  const isFirst = group.isFresh;
  group.isFresh = false;
  if (isFirst && enterDestination(word, group, machine)) return;
  const { target } = group;
  if (target.kind === 'table') machine.header.control(target.table, word, value);
  else if (target.kind === 'date') readDate(target.parts, word, value ?? 0);
  else if (target.kind !== 'nowhere') {
    const sign = signOf(word);
    if (sign !== undefined) write(sign, group, machine);
    else applyToGroup(word, value, group, machine);
  }
}

function applyToGroup(word: string, value: number | undefined, group: Group, machine: Machine): void {
  if (word === 'f') group.font = value;
  else if (word === 'uc') group.unicodeBytes = Math.min(Math.max(value ?? 1, 0), 8);
  else if (word === 'ansicpg') machine.codepage = value ?? 1252;
  else if (word === 'mac') machine.codepage = 10000;
  else if (word === 'pc' || word === 'pca') machine.codepage = word === 'pc' ? 437 : 850;
  else if (word === 'deff') machine.defaultFont = value;
  else {
    const character = applyCharacter(group.character, word, value);
    if (character) group.character = character;
    if (word === 'plain') group.font = undefined;
    const paragraph = character ? undefined : applyParagraph(group.paragraph, word, value);
    if (paragraph) group.paragraph = paragraph;
    else if (!character) readLayout(word, group, machine);
  }
}

function readDate(parts: { year: number; month: number; day: number }, word: string, value: number): void {
  if (word === 'yr') parts.year = value;
  else if (word === 'mo') parts.month = value;
  else if (word === 'dy') parts.day = value;
}
