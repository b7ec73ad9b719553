import type { NumberLabel, Paragraph } from './model.ts';

const numerals = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi', 'xxii', 'xxiii', 'xxiv', 'xxv', 'xxvi', 'xxvii', 'xxviii', 'xxix', 'xxx'];
const printed = /^(\(?)(\d{1,3}|[a-z]|[ivx]{2,5}|[IVX]{1,5})([.)]*)$/u;

/** A label as a number, or as it stands when it is none that can be counted on. */
export function readNumber(label: string | null): NumberLabel | string | null {
  const [, before = '', core = '', after = ''] = printed.exec(label ?? '') ?? [];
  if (core === '') return label;
  const number = (form: NumberLabel['form'], value: number): NumberLabel | string | null => (value < 1 ? label : { form, value, before, after, isInserted: false });
  if (/\d/u.test(core)) return number('decimal', Number(core));
  if (/[IVX]/u.test(core)) return number('capital-numerals', numerals.indexOf(core.toLowerCase()));
  if (core === 'i' || core.length > 1) return number('numerals', numerals.indexOf(core));
  return number('small', core.codePointAt(0)! - 96);
}

/** The number as printed. */
export function printNumber({ form, value, before, after, isInserted }: NumberLabel): string {
  const small = numerals[value] ?? `${value}`;
  const core = { decimal: `${value}`, small: value <= 26 ? String.fromCodePoint(96 + value) : `${value}`, numerals: small, 'capital-numerals': small.toUpperCase() }[form];
  return `${before}${core}${isInserted ? ' bis' : ''}${after}`;
}

/** The number of a label that can be counted on, else null. */
export function numberOf(label: Paragraph['label']): NumberLabel | null {
  return label === null || typeof label === 'string' ? null : label;
}

/** How the numbers of a text run: whether those of paragraphs begin again under each heading, and where the first one begins. */
export type Numbering = { readonly restarts: boolean; readonly first: number };

/** The same paragraphs numbered through: paragraphs and notes one after the other, items from the start under each paragraph, headings by level. */
export function numberThrough(draft: readonly Paragraph[], { restarts, first }: Numbering): Paragraph[] {
  const counts = new Map<string, number>();
  let isInList = false;
  return draft.map((paragraph) => {
    const { kind, level } = paragraph;
    if (kind === 'heading' && restarts) counts.delete('operative');
    if (kind === 'heading') forget(counts, kind, level);
    forget(counts, 'item', kind === 'item' && isInList ? level : -1);
    isInList = kind === 'item';
    const label = numberOf(paragraph.label);
    if (label === null) return paragraph;
    const key = kind === 'heading' || kind === 'item' ? `${kind} ${level}` : kind;
    const last = counts.get(key);
    const value = label.isInserted ? Math.max(1, last ?? 0) : (last ?? (kind === 'operative' ? first - 1 : 0)) + 1;
    counts.set(key, value);
    return { ...paragraph, label: { ...label, value } };
  });
}

/** Numbers deeper than this begin again. */
function forget(counts: Map<string, number>, kind: 'heading' | 'item', level: number): void {
  for (const key of counts.keys()) if (key.startsWith(`${kind} `) && Number(key.slice(kind.length)) > level) counts.delete(key);
}

/** How a text numbers its paragraphs, or null when no rule here gives its numbers back: then they stay as they are. */
export function numberingOf(draft: readonly Paragraph[]): Numbering | null {
  const first = draft.map(({ kind, label }) => (kind === 'operative' ? numberOf(label)?.value : undefined)).find((value) => value !== undefined) ?? 1;
  const given = JSON.stringify(draft.map(({ label }) => label));
  const rules = [false, true].map((restarts): Numbering => ({ restarts, first: restarts ? 1 : first }));
  return rules.find((rule) => JSON.stringify(numberThrough(draft, rule).map(({ label }) => label)) === given) ?? null;
}
