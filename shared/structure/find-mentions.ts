import { isOfAnotherText, isSourcingNote } from './another-text.ts';
import { countsSomething, downward, endsReference, joiners, namePattern, numberPatterns, referenceKinds, upward, type ReferenceKind } from './reference-words.ts';

/**
 * A number that a text refers to. `below` are the letters that stand after it (`4 (b)`: `b`). `within` is the mention of what it stands
 * in (`paragraph 2 of article 5`); `isAbroad`: it is of another text.
 */
export type Mention = {
  readonly kind: ReferenceKind;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly below: readonly string[];
  readonly direction: 'above' | 'below' | null;
  readonly isAbroad: boolean;
  readonly within: Mention | null;
};

type Group = { readonly kind: ReferenceKind; readonly start: number; readonly end: number; readonly numbers: readonly Found[] };
type Found = { readonly start: number; readonly end: number; readonly label: string; readonly below: readonly string[] };

/** Every reference of a text, one for each number printed, in order. */
export function findMentions(text: string): readonly Mention[] {
  const groups = findGroups(text);
  if (groups.length === 0) return [];
  const holders = groups.map((_, index) => holderOf(text, groups, index));
  const isAbroad = abroadOf(text, groups, holders);
  const mentions: (readonly Mention[] | undefined)[] = groups.map(() => undefined);
  const resolve = (index: number): readonly Mention[] => {
    const group = groups[index];
    const known = mentions[index];
    if (!group || known) return known ?? [];
    const holder = holders[index] ?? null;
    const within = holder === null ? null : (resolve(holder).at(0) ?? null);
    const after = text.slice(group.end, group.end + 40);
    const direction: Mention['direction'] = upward.test(after) ? 'above' : downward.test(after) ? 'below' : null;
    const found = group.numbers.map((number) => ({ kind: group.kind, ...number, direction, isAbroad: direction === null && isAbroad[index] === true, within }));
    mentions[index] = found;
    return found;
  };
  return groups.flatMap((_, index) => resolve(index));
}

/** Which groups are of another text: those said to be, and those that stand in one or hold one. */
function abroadOf(text: string, groups: readonly Group[], holders: readonly (number | null)[]): readonly boolean[] {
  const isAbroad = groups.map(({ start, end }) => isOfAnotherText(text, start, end) || isSourcingNote(text, start, end));
  const isJoined = (index: number): boolean => holders[index] === index + 1 || holders[index + 1] === index;
  for (const index of groups.keys()) if (isJoined(index) && isAbroad[index] === true) isAbroad[index + 1] = true;
  for (const index of [...groups.keys()].toReversed()) if (isJoined(index) && isAbroad[index + 1] === true) isAbroad[index] = true;
  return isAbroad;
}

function findGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  for (const match of text.matchAll(namePattern)) {
    const kind = referenceKinds.find((name) => match.groups?.[name] !== undefined);
    const nameEnd = match.index + match[0].length;
    if (kind === undefined || match.index < (groups.at(-1)?.end ?? 0)) continue;
    const numbers = readNumbers(text, nameEnd + 1, kind, isForMany(match[0]));
    const last = numbers.at(-1);
    const [first, ...others] = numbers;
    if (!first || !last || !isLikely(kind, match[0], first, text)) continue;
    groups.push({ kind, start: match.index, end: last.end, numbers: [{ ...first, start: match.index }, ...others] });
  }
  return groups;
}

/** In the plural, or cut short as `par.` is for one and for several. */
function isForMany(name: string): boolean {
  return /s\.?$/iu.test(name) || name.endsWith('.') || /^(?:numerales|para)$/iu.test(name);
}

function readNumbers(text: string, from: number, kind: ReferenceKind, isMany: boolean): readonly Found[] {
  const numbers: Found[] = [];
  for (let at = from; ; ) {
    const found = readNumber(text, at, numbers.length > 0 && /^\(?[a-z]/u.test(numbers.at(-1)?.label ?? '') ? 'item' : kind);
    if (!found) return numbers;
    numbers.push(found);
    const next = joinAt(text, found.end, numbers.at(0)?.label ?? '', isMany);
    if (next === null) return numbers;
    at = next;
  }
}

/** Where the next number of a list begins, null when the list ends. Only a name in the plural, or cut short, has a list without a word in it. */
function joinAt(text: string, end: number, first: string, isMany: boolean): number | null {
  const range = matchAt(joiners.ranges, text, end);
  const joined = matchAt(joiners.words, text, end) ?? range ?? (isMany ? matchAt(joiners.signs, text, end) : null);
  if (!joined) return null;
  const at = end + joined[0].length;
  if (!/\d/u.test(first)) return at;
  const after = text.slice(at).replace(/^\d[\d.]*(?: (?:bis|ter|quater))?/u, '').slice(0, 40);
  if (!isMany && !endsReference.test(after)) return null;
  return range && countsSomething.test(after) ? null : at;
}

function readNumber(text: string, at: number, kind: ReferenceKind): Found | null {
  const match = matchAt(numberPatterns[kind], text, at);
  if (!match) return null;
  const [printed, label = '', below = ''] = match;
  return { start: at, end: at + printed.length, label, below: below.match(/[a-z]+/gu) ?? [] };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Common words are names only where what follows can be nothing else. */
function isLikely(kind: ReferenceKind, name: string, { label, end }: Found, text: string): boolean {
  if (/^(?:points?|puntos?|pontos?)$/iu.test(name)) return /^\(?[a-z]{1,2}\)$/u.test(label);
  if (kind === 'part' || kind === 'division') return /^\p{Lu}/u.test(name) || label.length > 1 || /^\s?(?:[,.;:)]|$|above|below|ci-|supra|infra|acima|abaixo|of|de|du|da)/u.test(text.slice(end, end + 8));
  return true;
}

/** The group that this one stands in: `paragraph 2 of article 5` and `article 5, paragraph 2` alike. */
function holderOf(text: string, groups: readonly Group[], index: number): number | null {
  const group = groups[index];
  const next = groups[index + 1];
  const before = groups[index - 1];
  if (!group) return null;
  if (next && rankOf(next.kind) < rankOf(group.kind) && linking.test(text.slice(group.end, next.start))) return index + 1;
  if (before && rankOf(before.kind) < rankOf(group.kind) && /^,?\s(?:(?:in|en|dans|em)\s)?(?:l[ae]s?\s|el\s|los\s|os?\s|as?\s|the\s)?$|^,?\sl['’]$/u.test(text.slice(before.end, group.start))) return index - 1;
  return null;
}

const linking = /^,?[ \u00A0](?:(?:above|below|supra|ci-dessus|acima),?[ \u00A0])?(?:of|de|du|des|del|d[ao]s?|in|en|dans|em|na|no)[ \u00A0](?:(?:the|la|las|los|el|les?|l['’])[ \u00A0]?)?$|^,?[ \u00A0](?:de|dans)[ \u00A0]l['’]$/u;

function rankOf(kind: ReferenceKind): number {
  return ['annex', 'part', 'division', 'chapter', 'section', 'article', 'recital', 'paragraph', 'item', 'note'].indexOf(kind);
}
