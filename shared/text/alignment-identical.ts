import { hasWord } from './characters.ts';
import { isFree, pair, type Matching } from './matching.ts';

/** A text this short says too little to be known again anywhere in the document. */
const leastTellingLength = 16;

/**
 * Pairs what is certainly the same: the common beginning and end, texts that stand once in either version, and the
 * identical neighbours of such pairs. What is repeated stays free, to be told apart by what stands around it.
 */
export function pairIdentical(matching: Matching): void {
  const { old, new: now } = matching;
  let head = 0;
  while (head < old.contents.length && head < now.contents.length && old.contents[head] === now.contents[head]) {
    pair(matching, head, head);
    head += 1;
  }
  let [oldEnd, newEnd] = [old.contents.length, now.contents.length];
  while (oldEnd > head && newEnd > head && old.contents[oldEnd - 1] === now.contents[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
    pair(matching, oldEnd, newEnd);
  }
  pairUnique(matching);
  spreadIdentical(matching);
}

function pairUnique(matching: Matching): void {
  const { old, new: now } = matching;
  const oldCount = new Int32Array(matching.contentCount);
  const newCount = new Int32Array(matching.contentCount);
  const oldPlace = new Int32Array(matching.contentCount);
  for (const [place, content] of old.contents.entries()) {
    oldCount[content]! += 1;
    oldPlace[content] = place;
  }
  for (const content of now.contents) newCount[content]! += 1;
  for (const [place, content] of now.contents.entries()) {
    if (oldCount[content] !== 1 || newCount[content] !== 1 || !isFree(now, place)) continue;
    if (now.texts[place]!.length >= leastTellingLength && isFree(old, oldPlace[content]!)) pair(matching, oldPlace[content]!, place);
  }
}

/** Pairs free identical blocks that stand next to a pair, on the same side of both its ends. */
export function spreadIdentical(matching: Matching): void {
  spread(matching, 1, (oldPlace, newPlace) => matching.old.contents[oldPlace] === matching.new.contents[newPlace]);
  spread(matching, -1, (oldPlace, newPlace) => matching.old.contents[oldPlace] === matching.new.contents[newPlace]);
}

/** Walks the new text in one direction and pairs free neighbours of pairs where `belong` says so. */
export function spread(matching: Matching, step: 1 | -1, belong: (oldPlace: number, newPlace: number) => boolean): void {
  const { old, new: now } = matching;
  const count = now.partners.length;
  for (let turn = 0; turn < count; turn += 1) {
    const place = step === 1 ? turn : count - 1 - turn;
    const partner = now.partners[place]!;
    if (partner < 0) continue;
    const [oldNext, newNext] = [partner + step, place + step];
    if (oldNext < 0 || newNext < 0 || oldNext >= old.partners.length || newNext >= count) continue;
    if (isFree(old, oldNext) && isFree(now, newNext) && belong(oldNext, newNext)) pair(matching, oldNext, newNext);
  }
}

/** Pairs, in order, whatever identical text is still free: it moved. Text without a word is too common to say so of it. */
export function pairLeftIdentical(matching: Matching): void {
  const { old, new: now } = matching;
  const waiting = new Map<number, number[]>();
  for (let place = old.partners.length - 1; place >= 0; place -= 1) {
    if (!isFree(old, place) || !hasWord(old.texts[place]!)) continue;
    const places = waiting.get(old.contents[place]!);
    if (places === undefined) waiting.set(old.contents[place]!, [place]);
    else places.push(place);
  }
  for (let place = 0; place < now.partners.length; place += 1) {
    if (!isFree(now, place)) continue;
    const oldPlace = waiting.get(now.contents[place]!)?.pop();
    if (oldPlace !== undefined) pair(matching, oldPlace, place);
  }
}
