import type { Block, DocumentKind, Identity } from '../model/document.ts';
import { findSymbols } from '../symbols/find-symbols.ts';
import { formatSymbol } from '../symbols/format-symbol.ts';
import { isSeriesLine } from '../symbols/symbol.ts';
import { findDate, isSpanOfDays } from './dates.ts';
import { findDocumentKind } from './document-kind.ts';
import { isMasthead } from './front-matter.ts';
import { foldLetters } from './openings.ts';
import type { RawDocument } from './raw.ts';

/** What a text says of itself; the file's name answers where the text is silent. */
export function proposeIdentity(raw: RawDocument, blocks: readonly Block[], fileName: string): Identity {
  const name = fileName.replace(/^.*[\\/]/u, '').replace(/\.[a-z0-9]{1,5}$/iu, '');
  const head = headOf(blocks);
  const title = proposeTitle(raw, blocks, name);
  return {
    title,
    symbol: proposeSymbol(head, name, raw.properties.runningHeads ?? []),
    language: proposeLanguage(raw, head),
    date: proposeDate(head, blocks),
    kind: proposeKind(title, head, blocks, name),
  };
}

/** The lines above the first clause or number that are short enough to be a masthead. */
function headOf(blocks: readonly Block[]): readonly Block[] {
  const body = blocks.findIndex((block) => /^(?:preamble|operative|item|hinge|note)$/u.test(block.kind) || (block.kind === 'heading' && block.label !== null));
  return blocks.slice(0, body === -1 ? 30 : Math.min(body, 30)).filter((block) => block.text.length <= 400);
}

const longestTitle = 300;

function proposeTitle(raw: RawDocument, blocks: readonly Block[], name: string): string {
  const own = blocks.find((block) => block.kind === 'title')?.text;
  const property = raw.properties.title?.replaceAll(/\s+/gu, ' ').trim();
  const first = blocks.find((block) => block.kind !== 'status' && block.kind !== 'cell' && /\p{L}/u.test(block.text));
  const title = [own, property, first && shorten(first.text), name].find((candidate) => candidate !== undefined && candidate !== '') ?? name;
  return title.slice(0, 2_000);
}

/** The words that fit, cut between words. */
function shorten(text: string): string {
  if (text.length <= longestTitle / 2) return text;
  return `${text.slice(0, longestTitle / 2).replace(/\s+\S*$/u, '')} …`;
}

/** The masthead's own symbol, else that at the head or foot of the pages, else that of the file's name; the series line only where nothing more exact stands beside it. */
function proposeSymbol(head: readonly Block[], name: string, runningHeads: readonly string[]): string | null {
  const masthead = head.filter((block) => isMasthead(block.text) || block.kind === 'cell').flatMap((block) => findSymbols(block.text));
  const named = [name, name.replaceAll(/[_ ]+/gu, '/'), name.replaceAll(/[_ ]+/gu, '/').replaceAll(/-(?=doc|res|inf|rev|corr|add|\d)/giu, '/')]
    .map((spelling) => spelling.replaceAll(/(^|\/)([a-z]+(?:-[ivxlc]+)?)(?=\/)/gu, (part) => part.toUpperCase()))
    .flatMap((spelling) => findSymbols(spelling))
    .filter((found) => found.symbol.type !== null);
  const onPages = runningHeads.flatMap((line) => findSymbols(line));
  const exact = [...masthead, ...onPages, ...named].find((found) => !isSeriesLine(found.symbol)) ?? masthead[0] ?? onPages[0];
  return exact ? formatSymbol(exact.symbol).slice(0, 200) : null;
}

const languages: readonly (readonly [code: string, words: RegExp])[] = [
  ['es', /\b(?:spanish|espanol|espagnol|espanhol|castellano)\b/u],
  ['en', /\b(?:english|ingles|anglais)\b/u],
  ['fr', /\b(?:french|frances|francais)\b/u],
  ['pt', /\b(?:portuguese|portugues|portugais)\b/u],
];

/** The language the reader found, else the one the masthead names: a translation's masthead names that of its original. */
function proposeLanguage(raw: RawDocument, head: readonly Block[]): string | null {
  const own = /^([a-z]{2,3})(?:[-_]|$)/iu.exec(raw.properties.language ?? '')?.[1]?.toLowerCase();
  if (own !== undefined) return own;
  const line = head.map((block) => foldLetters(block.text)).find((text) => /^(?:original|language|idioma|langue|lingua|textual)\b/u.test(text));
  return languages.find(([, words]) => line !== undefined && words.test(line))?.[0] ?? null;
}

/** The masthead's date, of one day rather than the meeting's several, then one in the title or status line, then a place-and-day line at the end. The file's own date misleads: it is when somebody saved it. */
function proposeDate(head: readonly Block[], blocks: readonly Block[]): string | null {
  const masthead = head.filter((block) => isMasthead(block.text) || block.kind === 'cell').toSorted((a, b) => Number(isSpanOfDays(a.text)) - Number(isSpanOfDays(b.text)));
  const closing = blocks.filter((block) => block.kind === 'paragraph' && block.text.length <= 80).slice(-3);
  const front = head.filter((block) => block.kind === 'status' || block.kind === 'title');
  const dates = [...masthead, ...front, ...closing].map((block) => findDate(block.text));
  return dates.find((date) => date !== null) ?? null;
}

function proposeKind(title: string, head: readonly Block[], blocks: readonly Block[], name: string): DocumentKind {
  const own = blocks.find((block) => block.kind === 'title');
  const said = (own && findDocumentKind(own.text)) ?? head.filter((block) => block.kind !== 'title' && !isMasthead(block.text)).map((block) => findDocumentKind(block.text)).find((kind) => kind !== null) ?? null;
  if (said !== null) return said;
  if (blocks.some((block) => block.kind === 'hinge') && blocks.some((block) => block.kind === 'preamble')) return 'declaration';
  const opening = blocks.slice(0, 3).map((block) => block.text.slice(0, 400)).join(' ');
  return findDocumentKind(name) ?? findDocumentKind(title) ?? findDocumentKind(opening) ?? 'other';
}
