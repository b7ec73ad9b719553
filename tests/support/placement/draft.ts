import type { Block } from '../../../shared/model/document.ts';
import type { Draft, Identities, Paragraph, Token } from './model.ts';
import { printNumber, readNumber } from './numbering.ts';

/** Identities from 1 on. */
export function createIdentities(): Identities {
  let last = 0;
  return { next: () => (last += 1) };
}

const piece = /(\s*)((?:[\p{L}\p{M}\p{N}]|['’‐‑-](?=[\p{L}\p{N}]))+|\S)/gu;

/** The words and signs of a text, with new identities. */
export function tokensOf(text: string, identities: Identities): Token[] {
  return Array.from(text.matchAll(piece), ([, lead = '', word = ''], index) => ({ id: identities.next(), text: word, lead: index === 0 ? ' ' : lead }));
}

/** A text read by the program, with an identity for every word. */
export function draftOf(blocks: readonly Block[], identities: Identities): Draft {
  return blocks.map(({ kind, label, level, cell, text }) => ({ kind, label: readNumber(label), level, cell, tokens: tokensOf(text, identities) }));
}

/** The text of a paragraph. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const [index, token] of tokens.entries()) text += index === 0 ? token.text : token.lead + token.text;
  return text;
}

/** Where some words of a paragraph begin and end in its text, in UTF-16 units; `to` is exclusive. */
export function rangeOf(tokens: readonly Token[], from: number, to: number): { readonly start: number; readonly end: number } {
  const before = textOf(tokens.slice(0, from));
  const start = from === 0 ? 0 : before.length + tokens[from]!.lead.length;
  return { start, end: textOf(tokens.slice(0, to)).length };
}

/** The draft as the program would have read it: blocks with printed labels and the sections they stand in. */
export function printDraft(draft: Draft): Block[] {
  const open: { readonly level: number; readonly label: string }[] = [];
  let article = '';
  return draft.map((paragraph, index) => {
    const { kind, level, cell, tokens } = paragraph;
    const label = labelOf(paragraph);
    const isArticle = kind === 'operative' && label !== null && /^\p{L}{3}/u.test(label);
    if (kind === 'heading') while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    if (kind === 'heading' || kind === 'note' || isArticle) article = '';
    const path = kind === 'note' ? [] : [...open.map((heading) => heading.label), article];
    if (kind === 'heading') open.push({ level, label: plain(label ?? '') });
    if (isArticle) article = plain(label);
    return { index, kind, label, text: textOf(tokens), notes: [], section: path.filter((part) => part !== '').join('/'), level, cell };
  });
}

/** The label of a paragraph as printed. */
export function labelOf({ label }: Paragraph): string | null {
  return label === null || typeof label === 'string' ? label : printNumber(label);
}

/** Where what stands under a heading ends: the place of the next heading as high, or of the notes. */
export function endOfSection(draft: readonly Pick<Paragraph, 'kind' | 'level'>[], heading: number): number {
  const level = draft[heading]!.level;
  const next = draft.findIndex(({ kind, level: other }, place) => place > heading && (kind === 'note' || (kind === 'heading' && other <= level)));
  return next === -1 ? draft.length : next;
}

const plain = (label: string): string => label.replace(/^\(|[.)]*(?:\.-)?$/gu, '');
