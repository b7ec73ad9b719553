import { readFileSync } from 'node:fs';
import { blockKind, type BlockKind } from '../../shared/model/document.ts';

/** A stretch of a source line: plain words, words a delegation adds or removes (`author`, where it is not the one of the file), or a footnote mark. */
export type Piece = { readonly kind: 'plain' | 'added' | 'removed' | 'mark'; readonly text: string; readonly author?: string };

/**
 * One line of a source text. `key` names the paragraph across drafts and languages; `label` is the number as printed,
 * `text` the words with changes accepted and marks taken out, `notes` the printed labels of its footnotes.
 * `cell` is set on table cells, rows and columns counted from 0 (row 0 heads the table).
 */
export type SourceBlock = {
  readonly key: string;
  readonly kind: BlockKind;
  readonly label: string | null;
  readonly text: string;
  readonly notes: readonly string[];
  readonly pieces: readonly Piece[];
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
};

type Line = { readonly kind: BlockKind; readonly label: string; readonly key: string; readonly words: string };

const textFolder = new URL('texts/', import.meta.url);

/**
 * Reads `texts/<name>`: one block per line, `kind | label | key | words`.
 * In the words `[^key]` is a footnote mark, `{+…+}` and `{-…-}` a tracked insertion and deletion,
 * `{+@author|…+}` one by another author than the file's.
 * `=` as words repeats the words of the same key in `previous`, the draft before. A cell's label is `table.row.column`.
 */
export function readSourceText(name: string, previous: readonly SourceBlock[] = []): SourceBlock[] {
  const lines = readFileSync(new URL(name, textFolder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseLine(name, line));
  const noteKeys = lines.flatMap(({ kind, key }) => (kind === 'note' ? [key] : []));
  const before = new Map(previous.map((block) => [block.key, block.pieces]));
  return lines.map((line) => {
    const pieces = line.words === '=' ? before.get(line.key) : parsePieces(line.words);
    if (!pieces) throw new Error(`${name}: no earlier words for ${line.key}`);
    return toBlock(line, pieces, noteKeys);
  });
}

function parseLine(name: string, line: string): Line {
  const [kind = '', label = '', key = '', ...words] = line.split(' | ').map((field) => field.trim());
  if (key === '' || words.length === 0) throw new Error(`${name}: not a block: ${line}`);
  return { kind: blockKind.parse(kind), label, key, words: words.join(' | ') };
}

function parsePieces(words: string): Piece[] {
  const kinds = { '[^': 'mark', '{+': 'added', '{-': 'removed' } as const;
  return words.split(/(\[\^[\w-]+\]|\{\+.*?\+\}|\{-.*?-\})/).flatMap((part): Piece[] => {
    if (part === '') return [];
    const kind = Object.entries(kinds).find(([opening]) => part.startsWith(opening))?.[1];
    if (!kind) return [{ kind: 'plain', text: part }];
    const inner = part.slice(2, kind === 'mark' ? -1 : -2);
    const named = /^@([^|]+)\|/.exec(inner);
    return [{ kind, text: inner.slice(named?.[0].length ?? 0), ...(named?.[1] !== undefined && { author: named[1] }) }];
  });
}

function toBlock({ kind, label, key }: Line, pieces: readonly Piece[], noteKeys: readonly string[]): SourceBlock {
  const [table, row, column] = kind === 'cell' ? label.split('.').map(Number) : [];
  const isCell = table !== undefined && row !== undefined && column !== undefined;
  const ownLabel = kind === 'note' ? noteLabel(noteKeys, key) : label || null;
  return {
    key,
    kind,
    label: isCell ? null : ownLabel,
    text: pieces.map((piece) => (piece.kind === 'plain' || piece.kind === 'added' ? piece.text : '')).join(''),
    notes: pieces.flatMap((piece) => (piece.kind === 'mark' ? [noteLabel(noteKeys, piece.text)] : [])),
    pieces,
    cell: isCell ? { table, row, column } : null,
  };
}

/** Notes are listed in the order of their marks, so their place is their printed number. */
function noteLabel(noteKeys: readonly string[], key: string): string {
  const place = noteKeys.indexOf(key);
  if (place === -1) throw new Error(`no note ${key}`);
  return String(place + 1);
}
