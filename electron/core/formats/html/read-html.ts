import type { TextEncoding, Warning } from '../../../../shared/model/document.ts';
import type { RawDocument, RawNote, RawText } from '../../../../shared/structure/raw.ts';
import { decodeText } from '../encoding.ts';
import { findNotes } from './notes.ts';
import type { PageNotes } from './notes.ts';
import { attributeOf, elementsIn, parsePage, textIn } from './tree.ts';
import type { HtmlElement } from './tree.ts';
import { walkPage } from './walk.ts';
import type { PageTally } from './walk.ts';

/**
 * Reads an HTML page as a browser would print it: nothing is run, nothing is fetched. Words in `del` and `ins` stay, and look struck and underlined.
 * Throws `file-unsafe` for elements nested beyond reason.
 */
export function readHtml(bytes: Uint8Array, chosen?: TextEncoding): RawDocument {
  const decoded = decodeText(bytes, { chosen, declared: declaredEncoding(bytes) });
  const root = parsePage(decoded.text);
  const notes = findNotes(root);
  const asides = new Set(notes.notes.map((note) => note.element));
  const tally: PageTally = { images: 0, embedded: 0, hidden: 0 };
  const paragraphs = walkPage(root, notes, asides, tally);
  return {
    format: 'html',
    paragraphs,
    notes: notes.notes.map((note) => readNote(note, notes, tally)),
    warnings: [...(decoded.isGuess ? [{ code: 'encoding-guessed' as const, details: { encoding: decoded.encoding } }] : []), ...warningsOf(root, tally)],
    properties: propertiesOf(root),
  };
}

/** The encoding a page names in its first bytes: `meta charset`, `meta http-equiv` or an XML declaration. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(beginning)?.[1] ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(beginning)?.[1];
}

function readNote({ id, label, element }: PageNotes['notes'][number], notes: PageNotes, tally: PageTally): RawNote {
  const none: ReadonlySet<HtmlElement> = new Set();
  const [first, ...rest] = walkPage(element, notes, none, tally).map(({ text, looks }): RawText => ({ text, ...(looks && { looks }) }));
  return { id, label, paragraphs: first ? [withoutLabel(first, label), ...rest] : [] };
}

/** Notes often repeat their own number before their words. */
function withoutLabel(paragraph: RawText, label: string): RawText {
  const { text, looks } = paragraph;
  for (const printed of [`[${label}]`, `(${label})`, `${label}.`, `${label})`, label]) {
    const after = text.slice(printed.length);
    if (!text.startsWith(printed) || /^[\p{L}\p{N}]/u.test(after)) continue;
    const words = after.trim();
    const cut = text.length - after.trimStart().length;
    const within = (offset: number): number => Math.min(Math.max(offset - cut, 0), words.length);
    const kept = looks?.map((look) => ({ ...look, start: within(look.start), end: within(look.end) })).filter((look) => look.end > look.start) ?? [];
    return { text: words, ...(kept.length > 0 && { looks: kept }) };
  }
  return paragraph;
}

function warningsOf(root: HtmlElement, tally: PageTally): readonly Warning[] {
  const warnings: Warning[] = [];
  const scripts = [...elementsIn(root)].filter((element) => element.tagName === 'script').length;
  if (scripts > 0) warnings.push({ code: 'scripts-removed', details: { count: scripts } });
  if (tally.embedded > 0) warnings.push({ code: 'external-content-not-read', details: { count: tally.embedded } });
  if (tally.hidden > 0) warnings.push({ code: 'hidden-text-shown', details: { count: tally.hidden } });
  if (tally.images > 0) warnings.push({ code: 'images-not-read', details: { count: tally.images } });
  return warnings;
}

const dateNames = new Set(['date', 'dc.date', 'dcterms.date', 'dcterms.modified', 'dcterms.created', 'dcterms.issued']);

function propertiesOf(root: HtmlElement): RawDocument['properties'] {
  const elements = [...elementsIn(root)];
  const titleElement = elements.find((element) => element.tagName === 'title');
  const title = titleElement ? textIn(titleElement).replaceAll(/\s+/g, ' ').trim() : '';
  const language = /^[a-z]{2,3}/i.exec(attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang') ?? '')?.[0].toLowerCase();
  const dated = elements.find((element) => element.tagName === 'meta' && dateNames.has(attributeOf(element, 'name')?.toLowerCase() ?? ''));
  const date = dated && /^\d{4}-\d{2}-\d{2}/.exec(attributeOf(dated, 'content') ?? '')?.[0];
  return { ...(title !== '' && { title }), ...(language !== undefined && { language }), ...(date !== undefined && { date }) };
}
