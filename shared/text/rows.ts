import type { ComparedBlock, Row, RowKind, Run } from '../model/comparison.ts';
import type { Alignment, Link } from './alignment.ts';
import type { ComparableBlock } from './compare.ts';
import type { Interner } from './intern.ts';
import type { Effort } from './shortest-edit.ts';
import { diffWords, tokenizeText, type TokenizedText } from './word-diff.ts';

type Blocks = readonly ComparableBlock[];

/** The rows of a comparison in reading order of the new text; a removed row follows the row its predecessor stayed in. */
export function rowsOf(oldBlocks: Blocks, newBlocks: Blocks, alignment: Alignment, interner: Interner, effort: Effort): Row[] {
  const removedAfter = removedByPredecessor(oldBlocks.length, alignment.links);
  const rows: Row[] = [];
  const putRemoved = (after: number): void => {
    for (const place of removedAfter.get(after) ?? []) rows.push(oneSided('removed', oldBlocks[place]!));
  };
  putRemoved(-1);
  for (const link of alignment.links) {
    const [firstOld, firstNew] = [link.old[0], link.new[0]];
    if (firstNew === undefined) continue;
    if (firstOld === undefined) rows.push(oneSided('added', newBlocks[firstNew]!));
    else {
      rows.push(pairedRow(link, oldBlocks, newBlocks, alignment, interner, effort));
      if (!link.isMoved) for (const place of link.old) putRemoved(place);
    }
  }
  return rows;
}

/** For every removed block the nearest old block before it that kept its place, -1 for the beginning. */
function removedByPredecessor(count: number, links: readonly Link[]): ReadonlyMap<number, readonly number[]> {
  const isRemoved = new Uint8Array(count);
  const staysPut = new Uint8Array(count);
  for (const link of links) {
    for (const place of link.old) {
      if (link.new.length === 0) isRemoved[place] = 1;
      else if (!link.isMoved) staysPut[place] = 1;
    }
  }
  const removed = new Map<number, number[]>();
  let predecessor = -1;
  for (let place = 0; place < count; place += 1) {
    if (staysPut[place] === 1) predecessor = place;
    if (isRemoved[place] === 0) continue;
    const places = removed.get(predecessor);
    if (places === undefined) removed.set(predecessor, [place]);
    else places.push(place);
  }
  return removed;
}

function oneSided(kind: 'added' | 'removed', block: ComparableBlock): Row {
  const shown = asShown(block);
  const runs: Run[] = block.text === '' ? [] : [{ op: kind === 'added' ? 'insert' : 'delete', text: block.text }];
  return { kind, old: kind === 'removed' ? shown : null, new: kind === 'added' ? shown : null, runs, renumbered: false };
}

function pairedRow(link: Link, oldBlocks: Blocks, newBlocks: Blocks, alignment: Alignment, interner: Interner, effort: Effort): Row {
  const olds = link.old.map((place) => oldBlocks[place]!);
  const news = link.new.map((place) => newBlocks[place]!);
  const oldText = joinedText(olds);
  const newText = joinedText(news);
  const isSameText = oldText === newText;
  const runs = isSameText
    ? wholeText(oldText)
    : diffWords(tokensOf(oldText, link.old, alignment.oldTokens, interner), tokensOf(newText, link.new, alignment.newTokens, interner), interner, effort);
  return { kind: kindOf(link, isSameText), old: asSide(olds), new: asSide(news), runs, renumbered: olds[0]!.label !== news[0]!.label };
}

function wholeText(text: string): Run[] {
  return text === '' ? [] : [{ op: 'equal', text }];
}

function tokensOf(text: string, places: readonly number[], known: (place: number) => TokenizedText | null, interner: Interner): TokenizedText {
  return (places.length === 1 ? known(places[0]!) : null) ?? tokenizeText(text, interner);
}

function joinedText(blocks: Blocks): string {
  return blocks.length === 1 ? blocks[0]!.text : blocks.map((block) => block.text).join('\n');
}

function kindOf(link: Link, isSameText: boolean): RowKind {
  if (link.new.length > 1) return 'split';
  if (link.old.length > 1) return 'merged';
  if (link.isMoved) return isSameText ? 'moved' : 'moved-edited';
  return isSameText ? 'same' : 'edited';
}

function asSide(blocks: Blocks): ComparedBlock | ComparedBlock[] {
  return blocks.length === 1 ? asShown(blocks[0]!) : blocks.map(asShown);
}

function asShown({ index, label, text }: ComparableBlock): ComparedBlock {
  return { index, label, text };
}
