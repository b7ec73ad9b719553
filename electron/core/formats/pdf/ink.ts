import type { Look } from '../../../../shared/model/markup.ts';

/** How letters look. `colour` and `highlight` are `#rrggbb`, null for black (or nearly) and for none. */
export type Ink = Omit<Look, 'blockIndex' | 'start' | 'end'>;

/** Letters of a text that look otherwise than plain; offsets are UTF-16 units. Stretches follow each other and do not overlap. */
export type InkSpan = { readonly start: number; readonly end: number; readonly ink: Ink };

export const plain: Ink = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false, colour: null, highlight: null };

function isPlain(ink: Ink): boolean {
  return isSameInk(ink, plain);
}

export function isSameInk(one: Ink, other: Ink): boolean {
  return (
    one === other ||
    (one.isBold === other.isBold &&
      one.isItalic === other.isItalic &&
      one.isUnderlined === other.isUnderlined &&
      one.isStruck === other.isStruck &&
      one.colour === other.colour &&
      one.highlight === other.highlight)
  );
}

/** Adds a stretch at the end of others, one with the last where it looks the same and only white space lies between. */
export function addSpan(spans: InkSpan[], span: InkSpan, text: string): void {
  if (isPlain(span.ink) || span.end <= span.start) return;
  const last = spans.at(-1);
  if (last !== undefined && isSameInk(last.ink, span.ink) && text.slice(last.end, span.start).trim() === '') spans.splice(-1, 1, { ...last, end: span.end });
  else spans.push(span);
}

export function moveSpans(spans: readonly InkSpan[], by: number): InkSpan[] {
  return spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}

/** What is left of stretches when `[from, to)` is cut out of their text. */
export function cutSpans(spans: readonly InkSpan[], from: number, to: number): InkSpan[] {
  const settle = (offset: number): number => (offset <= from ? offset : Math.max(from, offset - (to - from)));
  return spans.map((span) => ({ ...span, start: settle(span.start), end: settle(span.end) })).filter((span) => span.end > span.start);
}

/** Darker than this in red, green and blue, letters are black to the eye. */
const nearBlack = 0x48;

/** A colour as a look names it: null for black. */
export function inkColour(colour: string | null): string | null {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour ?? '')?.slice(1);
  if (colour === null || channels === undefined) return null;
  return channels.every((channel) => Number.parseInt(channel, 16) < nearBlack) ? null : colour.toLowerCase();
}
