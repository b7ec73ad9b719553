import type { Alike, Study } from './descent.ts';
import type { Finding } from './finding.ts';
import { hasMoved } from './follow-words.ts';
import type { Stretch } from './stretch.ts';
import { tokensAround } from './support.ts';
import { areSameWords } from './text-pair.ts';
import { hasSupport, haveSameBrackets } from './trace-words.ts';

/** Another block has to be less like a paragraph by this much than the one its words were led to. */
const clearly = 0.1;

/** What to say of words that were led to a place draft by draft; null unless they stand there, and nowhere else as well. */
export function confirmAt(study: Study, own: Stretch, reached: Stretch): Finding | null {
  const { texts } = study;
  const length = own.to - own.from;
  const isSame = length > 0 && length === reached.to - reached.from && areSameWords(texts, own.from, reached.from, length) && haveSameBrackets(texts, own.from, reached.from, length);
  if (!isSame || !hasSupport(texts, own.from, reached.from, length) || !isBestPlace(study, own, reached)) return null;
  const descent = study.descentOf(own.place);
  const link = descent !== null && descent.link.news.includes(reached.place) ? descent.link : null;
  const state = link === null || hasMoved(descent!) ? 'moved' : 'intact';
  return { kind: 'found', state, found: reached, shown: reached, link, wordsChanged: { inside: 0, elsewhere: 0 } };
}

/** Whether no other paragraph became the block, no other block of either text is about as like, and no other place of the words has as much around it that agrees. */
function isBestPlace({ texts, links, find, likeOld, likeNew }: Study, own: Stretch, reached: Stretch): boolean {
  const explained = links.ofNew[reached.place]?.olds ?? [];
  if (explained.length > 0 && !explained.includes(own.place)) return false;
  const likeness = texts.similarity.between(own.place, reached.place);
  const isRival = (block: number) => (other: Alike): boolean => other.place !== block && other.likeness > likeness - clearly;
  if (likeOld(own.place).some(isRival(reached.place)) || likeNew(reached.place).some(isRival(own.place))) return false;
  const around = (start: number): number => tokensAround(texts, own.from, start, own.to - own.from);
  const { new: places, isCommon } = find.everywhere(own.from, own.to);
  return !isCommon && places.every((start) => start === reached.from || around(start) < around(reached.from));
}
