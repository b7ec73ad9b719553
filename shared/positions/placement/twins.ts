import type { Study } from './descent.ts';
import type { RowLink } from './links.ts';
import { areSameBlocks } from './surroundings.ts';

/** Blocks no further apart than this stand side by side. */
const beside = 2;
/** Blocks as alike as this are writings of the same paragraph. */
const nearlyTheSame = 0.75;

/** Whether a changed paragraph stands twice in the new text, word for word, where no block that stayed as it was explains the second writing. */
export function isWrittenTwice({ texts, links }: Study, oldPlace: number, { news }: RowLink): boolean {
  return news.some((place) => !areSameBlocks(texts, oldPlace, place) && placesOf(texts.new.contents, texts.new.contents[place]!).some((twin) => !news.includes(twin) && !isStill(links.ofNew[twin])));
}

/**
 * Whether a block is one of several that said the same side by side, and not all of them stayed: they are told apart by nothing but
 * their order, so when one moved, changed, went, or another was added, it cannot be said which.
 */
export function isOneOfTwins(study: Study, oldPlace: number, link: RowLink): boolean {
  const { texts, links } = study;
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= beside;
  const isBesideFound = (place: number): boolean => link.news.some((found) => isNear(found, place));
  const twins = placesOf(texts.old.contents, texts.old.contents[oldPlace]!).filter((place) => place !== oldPlace);
  if (twins.some((twin) => !isStill(links.ofOld[twin]) && (isNear(twin, oldPlace) || (links.ofOld[twin]?.news ?? []).some(isBesideFound)))) return true;
  if (!twins.some((twin) => isNear(twin, oldPlace))) return false;
  return !isStill(link) || study.likeOld(oldPlace).some(({ place, likeness }) => likeness >= nearlyTheSame && isBesideFound(place) && links.ofNew[place]?.olds.length === 0);
}

/** Blocks less alike than this are other paragraphs. */
const another = 0.4;

/** Whether a block stands word for word in both texts, once in each, with nothing in either that is like it: then it needs no neighbour to be known. */
export function isOnlyWriting(study: Study, oldPlace: number, { news }: RowLink): boolean {
  const [found] = news;
  if (news.length !== 1 || !areSameBlocks(study.texts, oldPlace, found!)) return false;
  return study.likeOld(oldPlace).every(({ place, likeness }) => place === found || likeness < another) && study.likeNew(found!).every(({ place, likeness }) => place === oldPlace || likeness < another);
}

/** Whether all blocks that say what an old one says stayed as they were: as many as before, in the same order, each is itself. */
export function haveAllStayed({ texts, links }: Pick<Study, 'texts' | 'links'>, oldPlace: number): boolean {
  const content = texts.old.contents[oldPlace]!;
  const [olds, news] = [placesOf(texts.old.contents, content), placesOf(texts.new.contents, content)];
  return olds.length === news.length && olds.every((place) => isStill(links.ofOld[place])) && news.every((place) => isStill(links.ofNew[place]));
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
