import { diffArrays } from 'diff';
import type { Block } from '../../../shared/model/document.ts';
import type { Placement } from '../../../shared/model/placement.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { compareBlocks } from '../../../shared/text/compare.ts';
import type { RealPair } from './base-texts.ts';
import { chanceOf, type Chance } from './chance.ts';
import { createIdentities, draftOf } from './draft.ts';
import { stretchOf } from './judge.ts';
import { takePositions } from './positions.ts';
import { wholeText } from './quote-matching.ts';
import type { PlacerMaker } from './run.ts';

/**
 * What can be said of placements between two real versions, whose history nobody wrote down.
 * `sure`: the position's words stand exactly once in either version, in paragraphs that jsdiff finds nearly the same; `found` of them
 * were placed there without help, `elsewhere` somewhere else. `carried`: all that carry their stance; `unlike` of them read otherwise
 * in the new version, typography aside, and `astray` stand in a paragraph that shares almost nothing else with theirs.
 */
export type RealCount = { positions: number; sure: number; found: number; elsewhere: number; carried: number; unlike: number; astray: number };

/** A placement between real versions that should not be, or a sure one that is not. */
export type RealFault = { readonly pair: string; readonly isBack: boolean; readonly fault: 'elsewhere' | 'missed' | 'unlike' | 'astray'; readonly anchor: Anchor; readonly placement: Placement; readonly oldText: string; readonly newText: string };

export function createRealCount(): RealCount {
  return { positions: 0, sure: 0, found: 0, elsewhere: 0, carried: 0, unlike: 0, astray: 0 };
}

/** Places positions from either version of a pair on the other. */
export function checkPair({ name, old, new: now }: RealPair, make: PlacerMaker, perPair: number, seed: number, count: RealCount, see: (fault: RealFault) => void): void {
  const chance = chanceOf(seed, name.length + old.length);
  for (const isBack of [false, true]) checkWay(name, isBack, isBack ? now : old, isBack ? old : now, make, perPair, chance, count, see);
}

function checkWay(pair: string, isBack: boolean, old: readonly Block[], now: readonly Block[], make: PlacerMaker, perPair: number, chance: Chance, count: RealCount, see: (fault: RealFault) => void): void {
  const placer = make({ oldBlocks: old, newBlocks: now, comparison: compareBlocks(old, now) });
  const [oldWhole, newWhole] = [wholeText(old).text, wholeText(now)];
  for (const { anchor } of takePositions(draftOf(old, createIdentities()), perPair, chance)) {
    const from = stretchOf(anchor, old);
    if (from === null || anchor.scope === 'section' || anchor.scope === 'document') continue;
    const placement = placer.place(anchor);
    const oldText = old[from.block]!.text;
    const quote = oldText.slice(from.start, from.end);
    const only = onlyPlace(quote, oldWhole, newWhole, now);
    const isSure = only !== null && common(oldText, now[only]!.text) > 0.9 && (anchor.scope === 'words' || anchor.scope === 'bracket' || oldText === now[only]!.text);
    const isCarried = placement.state === 'intact' || placement.state === 'moved';
    const claimed = placement.at === null ? null : stretchOf(placement.at.anchor, now);
    const newText = claimed === null ? '' : now[claimed.block]!.text;
    const fault = (kind: RealFault['fault']): void => see({ pair, isBack, fault: kind, anchor, placement, oldText, newText: kind === 'missed' || kind === 'elsewhere' ? now[only!]!.text : newText });
    count.positions += 1;
    if (isSure) {
      count.sure += 1;
      if (isCarried && claimed!.block === only) count.found += 1;
      else if (isCarried) {
        count.elsewhere += 1;
        fault('elsewhere');
      } else fault('missed');
    }
    if (!isCarried || claimed === null) continue;
    count.carried += 1;
    if (unspaced(newText.slice(claimed.start, claimed.end)) !== unspaced(quote)) {
      count.unlike += 1;
      fault('unlike');
    } else if (isAstray(oldText, newText, quote)) {
      count.astray += 1;
      fault('astray');
    }
  }
}

/** The block of the new text that holds words which stand once in either text; null when they stand more often or not at all. */
function onlyPlace(quote: string, oldWhole: string, newWhole: ReturnType<typeof wholeText>, now: readonly Block[]): number | null {
  const at = newWhole.text.indexOf(quote);
  const isOnce = (text: string): boolean => text.includes(quote) && text.indexOf(quote) === text.lastIndexOf(quote);
  if (!isOnce(oldWhole) || !isOnce(newWhole.text)) return null;
  const block = newWhole.starts.findLastIndex((start) => start <= at);
  return now[block]!.text.includes(quote) ? block : null;
}

const wordsOf = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replaceAll(/[\s\u00A0\u202F]+/gu, ' ').trim();

const unspaced = (text: string): string => folded(text).replaceAll(' ', '');

/** Share of the words of the longer text that stay, by jsdiff: another hand's measure. */
function common(left: string, right: string): number {
  const [before, after] = [wordsOf(left), wordsOf(right)];
  return sharedWords(before, after) / Math.max(1, before.length, after.length);
}

function sharedWords(left: readonly string[], right: readonly string[]): number {
  return diffArrays([...left], [...right]).reduce((sum, part) => (part.added || part.removed ? sum : sum + part.value.length), 0);
}

/** Whether two paragraphs share almost nothing but the position's words, of which they hold more than a little. */
function isAstray(oldText: string, newText: string, quote: string): boolean {
  const [before, after, own] = [wordsOf(oldText), wordsOf(newText), wordsOf(quote).length];
  const rest = Math.min(before.length, after.length) - own;
  return rest >= 6 && own < 12 && (sharedWords(before, after) - own) / rest < 0.15;
}

/** One fault with what is needed to see it. */
export function describeReal({ pair, isBack, fault, anchor, placement, oldText, newText }: RealFault): string {
  const words = anchor.scope === 'words' || anchor.scope === 'bracket' ? oldText.slice(anchor.start, anchor.end) : oldText;
  return `${pair}${isBack ? ' backwards' : ''}: ${fault}, ${anchor.scope}, placed as ${placement.state}\n  ${JSON.stringify(anchor)}\n  words  ${words}\n  old    ${oldText}\n  ${fault === 'missed' || fault === 'elsewhere' ? 'there ' : 'placed'} ${newText}\n  at     ${JSON.stringify(placement.at)}`;
}
