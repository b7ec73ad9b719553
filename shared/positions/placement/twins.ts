import type { Study } from './descent.ts';
import type { RowLink } from './links.ts';
import { areSameBlocks, hasBothNeighbours, type Surroundings } from './surroundings.ts';

/** Blocks no further apart than this stand side by side. */
const beside = 2;
/** Blocks as alike as this are writings of the same paragraph. */
const nearlyTheSame = 0.75;

/** Whether a paragraph that changed, moved or lost its neighbours stands twice in the new text, word for word, where no block that stayed as it was explains the second writing. */
export function isWrittenTwice({ texts, links }: Study, { row, news }: RowLink, { found }: Surroundings['neighbours']): boolean {
  return (row.kind !== 'same' || found === 0) && news.some((place) => placesOf(texts.new.contents, texts.new.contents[place]!).some((twin) => !news.includes(twin) && !isStill(links.ofNew[twin])));
}

/**
 * Whether a block is one of several that said the same side by side, and not all of them stayed: they are told apart by nothing but
 * their order, so when one moved, changed, went, or another was added, it cannot be said which. Two that follow each other may have
 * changed places as soon as anything in the text changed.
 */
export function isOneOfTwins(study: Study, oldPlace: number, link: RowLink): boolean {
  const { texts, links } = study;
  const isBesideFound = (place: number): boolean => link.news.some((found) => isNear(found, place));
  const twins = placesOf(texts.old.contents, texts.old.contents[oldPlace]!).filter((place) => place !== oldPlace);
  if (study.isChanged && twins.some((twin) => Math.abs(twin - oldPlace) === 1)) return true;
  if (twins.some((twin) => !isStill(links.ofOld[twin]) && (isNear(twin, oldPlace) || (links.ofOld[twin]?.news ?? []).some(isBesideFound)))) return true;
  if (!twins.some((twin) => isNear(twin, oldPlace))) return false;
  return !isStill(link) || study.likeOld(oldPlace).some(({ place, likeness }) => likeness >= nearlyTheSame && isBesideFound(place) && links.ofNew[place]?.olds.length === 0);
}

/** A block put in beside a paragraph that holds as many of its words, in order, may be the paragraph itself, rewritten. */
const heldByRewriting = 0.2;
/** So much of it has to be made of them. */
const madeOfParagraph = 0.3;

/**
 * Whether what stands word for word may be a copy, and the paragraph itself be the block beside it, or in the old place, that holds some
 * of its words: where the paragraph left its place or one of its neighbours.
 */
export function standsBesideRewriting(study: Study, oldPlace: number, link: RowLink): boolean {
  const { texts, links } = study;
  const found = link.news[0]!;
  const isMoved = link.row.kind === 'moved';
  if (link.news.length !== 1 || !areSameBlocks(texts, oldPlace, found)) return false;
  if (!isMoved && hasBothNeighbours(study, oldPlace, found)) return false;
  const inOldPlace = isMoved ? [(links.ofOld[oldPlace - 1]?.news.at(-1) ?? -2) + 1, (links.ofOld[oldPlace + 1]?.news[0] ?? -1) - 1] : [];
  const isChanged = (place: number): boolean => ['edited', 'moved-edited', 'split', 'merged'].includes(links.ofNew[place]?.row.kind ?? 'same');
  const places = [...[found - 1, found + 1].filter((place) => links.ofNew[place]?.olds.length === 0), ...inOldPlace.filter((place) => place !== found && (links.ofNew[place]?.olds.length === 0 || isChanged(place)))];
  return places.some((place) => {
    const { olds, news, toNew } = study.mapBetween(oldPlace, place);
    const held = olds.filter((token, at) => toNew[at] !== -1 && texts.interner.isWord(texts.ids[token]!)).length;
    return held >= heldByRewriting * olds.length && held >= madeOfParagraph * news.length;
  });
}

/** A paragraph that went and is less like a block by no more than this may as well be the one it was. */
const nearlyAsLike = 0.1;

/** Whether a paragraph that went is about as like what an old one was paired with: which of the two stayed cannot be told. */
export function isRivalledByGone(study: Study, oldPlace: number, { olds, news }: RowLink): boolean {
  const { texts, links, likeNew } = study;
  if (news.length === 1 && areSameBlocks(texts, oldPlace, news[0]!) && hasBothNeighbours(study, oldPlace, news[0]!)) return false;
  const [found] = news.map((place) => ({ place, likeness: texts.similarity.between(oldPlace, place) })).toSorted((one, other) => other.likeness - one.likeness);
  return found !== undefined && likeNew(found.place).some(({ place, likeness }) => !olds.includes(place) && links.ofOld[place]?.news.length === 0 && likeness >= found.likeness - nearlyAsLike);
}

/** Another writing of a paragraph that is as like it, or less by no more than this, may be the paragraph. */
const aboutAsLike = 0.06;
/** A block as like a paragraph as this says what it says. */
const wordForWord = 0.99;

/**
 * Whether a paragraph that was paired with a block that says something else may be another: one that moved or was edited too is about as
 * like it, or what it was paired with says word for word what another paragraph said.
 */
export function isOneOfWritings({ texts, links, likeOld, likeNew }: Study, oldPlace: number, { row, olds, news }: RowLink): boolean {
  if (row.kind !== 'edited' && row.kind !== 'moved-edited') return false;
  const own = Math.max(...news.map((place) => texts.similarity.between(oldPlace, place)));
  if (likeOld(oldPlace).some(({ place, likeness }) => !news.includes(place) && likeness >= own - aboutAsLike && !isStill(links.ofNew[place]))) return true;
  return news.length === 1 && likeNew(news[0]!).some(({ place, likeness }) => !olds.includes(place) && likeness >= wordForWord && likeness > own);
}

/** Blocks less alike than this are other paragraphs. */
const another = 0.4;

/** Whether a block stands word for word in both texts, once in each, with nothing in either that is like it: then it needs no neighbour to be known. */
export function isOnlyWriting(study: Study, oldPlace: number, { news }: RowLink): boolean {
  const [found] = news;
  if (news.length !== 1 || !areSameBlocks(study.texts, oldPlace, found!)) return false;
  return study.likeOld(oldPlace).every(({ place, likeness }) => place === found || likeness < another) && study.likeNew(found!).every(({ place, likeness }) => place === oldPlace || likeness < another);
}

/** Whether all blocks that say what an old one says stayed as they were, each by itself: as many as before, in the same order, each is itself. */
export function haveAllStayed({ texts, links }: Pick<Study, 'texts' | 'links'>, oldPlace: number): boolean {
  const content = texts.old.contents[oldPlace]!;
  const [olds, news] = [placesOf(texts.old.contents, content), placesOf(texts.new.contents, content)];
  const isCrowded = [olds, news].some((places) => places.some((place, turn) => turn > 0 && place - places[turn - 1]! <= beside));
  return !isCrowded && olds.length === news.length && olds.every((place) => isStill(links.ofOld[place])) && news.every((place) => isStill(links.ofNew[place]));
}

/** Whether a row says that a block stayed where it was, as it was. */
function isStill(link: RowLink | undefined): boolean {
  return link?.row.kind === 'same';
}

function placesOf(contents: readonly number[] | Int32Array, content: number): number[] {
  const places: number[] = [];
  for (let place = contents.indexOf(content); place !== -1; place = contents.indexOf(content, place + 1)) places.push(place);
  return places;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= beside;
}
