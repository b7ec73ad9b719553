import { basename } from 'node:path';
import { proposalsOf } from '../../shared/marks/proposals.ts';
import type { Block, Version, Warning } from '../../shared/model/document.ts';
import type { Comment, Proposal, TextChange } from '../../shared/model/markup.ts';
import type { HashedFile } from '../core/formats/reader.ts';

/** A text that was read, from a file or from the library, as the commands print and compare it. */
export type ReadText = {
  readonly sha256: string;
  readonly symbol: string | null;
  readonly language: string | null;
  readonly title: string;
  readonly warnings: readonly Warning[];
  readonly blocks: readonly Block[];
};

/** What a file says besides the words: its tracked changes, its comments, and the proposals read off all its marks. */
export type TextMarks = { readonly changes: readonly TextChange[]; readonly comments: readonly Comment[]; readonly proposals: readonly Proposal[] };

export function textOfFile({ sha256, identity, warnings, blocks }: HashedFile): ReadText {
  return { sha256, symbol: identity.symbol, language: identity.language, title: identity.title, warnings, blocks };
}

export function marksOfFile({ blocks, markup }: HashedFile): TextMarks {
  return { changes: markup.changes, comments: markup.comments, proposals: proposalsOf(blocks, markup) };
}

export function textOfVersion({ sha256, symbol, language, title, warnings }: Version, blocks: readonly Block[]): ReadText {
  return { sha256, symbol, language, title, warnings, blocks };
}

/** One line of JSON: what `import --json` says of a file. */
export function jsonOf(file: string, { sha256, symbol, language, title, warnings, blocks }: ReadText, { changes, comments, proposals }: TextMarks): string {
  const shown = blocks.map(({ index, kind, label, text, notes }) => ({ index, kind, label, text, notes }));
  return `${JSON.stringify({ file, sha256, symbol, language, title, warnings, blocks: shown, changes, comments, proposals })}\n`;
}

/** What a person reads of a file: its name, what it says of itself, and its text by paragraphs. */
export function outlineOf(file: string, { symbol, language, title, blocks }: ReadText): string {
  const heading = [basename(file), symbol, language, title].filter((part) => part !== null && part !== '').join(' · ');
  return `${heading}\n\n${blocks.map(lineOf).join('\n')}\n\n`;
}

function lineOf({ kind, label, text, level }: Block): string {
  const indent = kind === 'item' ? '  '.repeat(level + 1) : '  ';
  return `${kind.padEnd(10)}${indent}${label === null ? '' : `${label} `}${text.replaceAll('\n', ' ')}`;
}
