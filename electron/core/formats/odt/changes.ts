import type { Changer } from '../text-flow.ts';
import { childNamed, elementsOf, isElement, numberIn, textIn } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** One tracked change as the head of the document describes it (ODF 1.3 part 3, 5.5); the text names it where it stands. */
export type TrackedChange =
  | { readonly kind: 'insertion' | 'format-change'; readonly by: Changer }
  /** `words` are the words taken out, `\n` where a paragraph ended among them. */
  | { readonly kind: 'deletion'; readonly by: Changer; readonly words: string; readonly inserted: Changer | undefined };

/** The tracked changes of a text by their names. */
export function readChanges(body: XmlElement): ReadonlyMap<string, TrackedChange> {
  const changes = new Map<string, TrackedChange>();
  for (const region of elementsOf(childNamed(body, 'text:tracked-changes'))) {
    const change = changeOf(region);
    const names = [region.attributes['xml:id'], region.attributes['text:id']].filter((name) => name !== undefined);
    if (change) for (const name of names) changes.set(name, change);
  }
  return changes;
}

function changeOf(region: XmlElement): TrackedChange | undefined {
  const insertion = childNamed(region, 'text:insertion');
  const deletion = childNamed(region, 'text:deletion');
  const format = childNamed(region, 'text:format-change');
  if (deletion) return { kind: 'deletion', by: changerOf(deletion), words: takenOut(deletion), inserted: insertion && changerOf(insertion) };
  if (insertion) return { kind: 'insertion', by: changerOf(insertion) };
  return format && { kind: 'format-change', by: changerOf(format) };
}

function changerOf(change: XmlElement): Changer {
  return signatureOf(childNamed(change, 'office:change-info') ?? change);
}

/** The author and date that stand in an element. */
export function signatureOf(element: XmlElement): Changer {
  return { author: textIn(childNamed(element, 'dc:creator')).trim(), date: textIn(childNamed(element, 'dc:date')).trim() || null };
}

const paragraphs = new Set(['text:p', 'text:h']);

function takenOut(deletion: XmlElement): string {
  return paragraphsIn(deletion).map(wordsOf).join('\n');
}

/** Every paragraph inside an element, in order: those of lists and tables too. */
export function paragraphsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (paragraphs.has(child.name) ? [child] : child.name === 'office:change-info' ? [] : paragraphsIn(child)));
}

/** Elements that stand inside a paragraph and are no part of its words. */
const aside = new Set(['text:note', 'office:annotation', 'office:annotation-end', 'draw:frame', 'text:tracked-changes', 'text:ruby-text', 'text:number', 'office:event-listeners', 'text:script']);

/** The words of a paragraph, white space as it is printed. */
export function wordsOf(paragraph: XmlElement): string {
  let words = '';
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) words += evened(child, words === '' || /\s$/.test(words));
      else if (!aside.has(child.name)) {
        words += printedSign(child) ?? '';
        walk(child);
      }
    }
  };
  walk(paragraph);
  return words;
}

/** Text with its white space as it is printed: runs of it are one space, none after another (ODF 1.3 part 3, 6.1.2). */
export function evened(text: string, isAfterSpace: boolean): string {
  const even = text.replaceAll(/[ \t\r\n]+/g, ' ');
  return isAfterSpace ? even.replace(/^ /, '') : even;
}

const mostSpaces = 1_000;

/** The characters an element stands for, undefined for one that only holds others. */
export function printedSign(element: XmlElement): string | undefined {
  if (element.name === 'text:s') return ' '.repeat(Math.min(numberIn(element, 'text:c') ?? 1, mostSpaces));
  if (element.name === 'text:tab') return '\t';
  return element.name === 'text:line-break' ? '\n' : undefined;
}
