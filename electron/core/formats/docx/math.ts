import { isRevision } from './revisions.ts';
import type { View } from './revisions.ts';
import { childNamed, childrenNamed, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/**
 * A formula in one line, as one would type it: `(a+b)/c`, `x^2`, `√(x+1)`, `∑_(i=1)^n`. Parts of more than one sign are put in parentheses
 * where they would run together. `view` says which reading of tracked changes in it.
 */
export function mathText(element: XmlElement, view: View): string {
  if (element.name === 'm:t') return element.text;
  if (isRevision(element) && isGoneIn(element, view)) return '';
  const linear = structures.get(element.name);
  const part = (name: string): string => partOf(element, name, view);
  return linear ? linear({ element, part, group: (name) => grouped(part(name)), view }) : textWithin(element, view);
}

/** The tracked change inside a formula that comes first. */
export function revisionWithin(element: XmlElement): XmlElement | undefined {
  for (const child of element.children) {
    if (child.name === 'w:rPr' || child.name === 'm:ctrlPr') continue;
    const found = isRevision(child) ? child : revisionWithin(child);
    if (found) return found;
  }
  return undefined;
}

function isGoneIn({ name }: XmlElement, view: View): boolean {
  const isInsertion = name === 'w:ins' || name === 'w:moveTo';
  return isInsertion === (view === 'rejected');
}

function textWithin(element: XmlElement, view: View): string {
  const between = element.name === 'm:oMathPara' ? ' ' : '';
  return element.children.map((child) => mathText(child, view)).filter((text) => text !== '').join(between);
}

function partOf(element: XmlElement, name: string, view: View): string {
  const found = childNamed(element, name);
  return found ? textWithin(found, view) : '';
}

/** A part that stands as one: parenthesised unless it is one word or number, or already is. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}.,′]*|\([^()]*\)|.)$/u.test(text) ? text : `(${text})`;
}

type Parts = { readonly element: XmlElement; readonly part: (name: string) => string; readonly group: (name: string) => string; readonly view: View };

/** The structures of ECMA-376 part 1, 22.1.2 that are more than their parts one after another. */
const structures: ReadonlyMap<string, (parts: Parts) => string> = new Map(Object.entries<(parts: Parts) => string>({
  'm:f': ({ element, group }) => `${group('m:num')}${valueOf(childNamed(element, 'm:fPr'), 'm:type') === 'noBar' ? '¦' : '/'}${group('m:den')}`,
  'm:sSup': ({ group }) => `${group('m:e')}${raised(group('m:sup'))}`,
  'm:sSub': ({ group }) => `${group('m:e')}${lowered(group('m:sub'))}`,
  'm:sSubSup': ({ group }) => `${group('m:e')}${lowered(group('m:sub'))}${raised(group('m:sup'))}`,
  'm:sPre': ({ group }) => `${lowered(group('m:sub'))}${raised(group('m:sup'))}${group('m:e')}`,
  'm:rad': ({ part, group }) => `${rootSign(part('m:deg'))}${group('m:e')}`,
  'm:nary': ({ element, part, group }) => `${signOf(element, 'm:naryPr', 'm:chr', '∫')}${lowered(group('m:sub'))}${raised(group('m:sup'))} ${part('m:e')}`,
  'm:d': delimited,
  'm:m': ({ element, view }) => `[${childrenNamed(element, 'm:mr').map((row) => childrenNamed(row, 'm:e').map((cell) => textWithin(cell, view)).join(', ')).join('; ')}]`,
  'm:eqArr': ({ element, view }) => childrenNamed(element, 'm:e').map((line) => textWithin(line, view)).join('; '),
  'm:func': ({ part }) => `${part('m:fName')} ${part('m:e')}`,
  'm:limLow': ({ part, group }) => `${part('m:e')}${lowered(group('m:lim'))}`,
  'm:limUpp': ({ part, group }) => `${part('m:e')}${raised(group('m:lim'))}`,
  'm:acc': ({ element, part }) => `${part('m:e')}${signOf(element, 'm:accPr', 'm:chr', '\u0302')}`,
  'm:bar': ({ element, part }) => `${part('m:e')}${valueOf(childNamed(element, 'm:barPr'), 'm:pos') === 'top' ? '\u0305' : '\u0332'}`,
}));

function delimited({ element, view }: Parts): string {
  const sign = (name: string, usual: string): string => signOf(element, 'm:dPr', name, usual);
  return `${sign('m:begChr', '(')}${childrenNamed(element, 'm:e').map((inner) => textWithin(inner, view)).join(sign('m:sepChr', '|'))}${sign('m:endChr', ')')}`;
}

function signOf(element: XmlElement, properties: string, name: string, usual: string): string {
  return valueOf(childNamed(element, properties), name) ?? usual;
}

const raised = (text: string): string => (text === '' ? '' : `^${text}`);
const lowered = (text: string): string => (text === '' ? '' : `_${text}`);

function rootSign(degree: string): string {
  if (degree === '' || degree === '2') return '√';
  return degree === '3' ? '∛' : degree === '4' ? '∜' : `${grouped(degree)}√`;
}
