import type { Comparison } from '../../model/comparison.ts';
import type { Placement } from '../../model/placement.ts';
import type { Study } from './descent.ts';
import { scoreOf } from './evidence.ts';
import { areSameBlocks, isSameLabel } from './surroundings.ts';
import { countWords } from './text-pair.ts';

/** A position on the whole text stands while every word of it does; it moves when only numbers changed. */
export function placeDocument({ texts }: Study, { statistics }: Comparison): Placement {
  const { oldBlocks, newBlocks } = texts;
  const isSame = oldBlocks.length === newBlocks.length && oldBlocks.every((_, place) => areSameBlocks(texts, place, place));
  const isNumberedAlike = isSame && oldBlocks.every((block, place) => isSameLabel(block.label, newBlocks[place]!.label) !== false);
  const total = countWords(texts, 0, texts.newStart);
  const kept = { found: isSame ? total : Math.max(0, total - statistics.wordsRemoved), total };
  const counts = { sameLabel: null, sameSection: true, paragraphWords: kept, positionWords: kept, neighbours: { found: 0, total: 0 }, copies: 0 };
  return {
    state: isSame ? (isNumberedAlike ? 'intact' : 'moved') : 'changed',
    via: 'words',
    at: { anchor: { scope: 'document' }, label: null, section: '', quote: '', before: '', after: '' },
    evidence: { ...counts, score: scoreOf(counts) },
    wordsChanged: { inside: isSame ? 0 : Math.max(1, statistics.wordsAdded, statistics.wordsRemoved), elsewhere: 0 },
  };
}
