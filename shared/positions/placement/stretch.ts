import type { Anchor } from '../../model/position.ts';
import type { Side } from '../../text/matching.ts';
import { isBracket, type TextPair } from './text-pair.ts';

/** Tokens `from` up to `to` of the block at `place`. */
export type Stretch = { readonly place: number; readonly from: number; readonly to: number };

/** Anchors that stand in a block. */
export type BlockAnchor = Exclude<Anchor, { scope: 'document' }>;

/** The tokens of a text, the old one unless another is given, that an anchor stands on; one that begins or ends inside a token takes in all of it. */
export function stretchOf({ old, tokens }: TextPair, anchor: BlockAnchor, side: Side = old): Stretch {
  const place = anchor.blockIndex;
  let [from, to] = [side.from[place]!, side.to[place]!];
  if (anchor.scope !== 'words' && anchor.scope !== 'bracket') return { place, from, to };
  while (from < to && tokens.ends[from]! <= anchor.start) from += 1;
  while (to > from && tokens.starts[to - 1]! >= anchor.end) to -= 1;
  return { place, from, to };
}

/** The anchor of words of the new text that became those of an old one; where that began or ended inside a token that has stayed as long, so does this. */
export function anchorOf(texts: TextPair, anchor: BlockAnchor, own: Stretch, found: Stretch): Anchor {
  const { tokens } = texts;
  if (anchor.scope !== 'words' && anchor.scope !== 'bracket') return { scope: anchor.scope, blockIndex: found.place };
  const lengthOf = (token: number): number => tokens.ends[token]! - tokens.starts[token]!;
  const isAsLong = (token: number, other: number): boolean => texts.ids[token] === texts.ids[other] && lengthOf(token) === lengthOf(other);
  const cutBefore = isAsLong(own.from, found.from) ? Math.max(0, anchor.start - tokens.starts[own.from]!) : 0;
  const cutAfter = isAsLong(own.to - 1, found.to - 1) ? Math.max(0, tokens.ends[own.to - 1]! - anchor.end) : 0;
  const isStillBracket = anchor.scope === 'bracket' && isBracket(texts, own.from) === isBracket(texts, found.from) && isBracket(texts, own.to - 1) === isBracket(texts, found.to - 1);
  return { scope: isStillBracket ? 'bracket' : 'words', blockIndex: found.place, start: tokens.starts[found.from]! + cutBefore, end: tokens.ends[found.to - 1]! - cutAfter };
}
