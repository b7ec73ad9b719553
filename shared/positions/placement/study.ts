import type { Comparison } from '../../model/comparison.ts';
import type { Block } from '../../model/document.ts';
import { explainedIn } from './claimants.ts';
import { assessDescent, findAlike, type Study } from './descent.ts';
import { linksOf, type RowLink } from './links.ts';
import { createFindWords } from './occurrences.ts';
import { readTexts } from './text-pair.ts';
import { mapWords } from './word-map.ts';

/** Reads two texts once for all the positions on them; what each question costs is paid when it is first asked. */
export function studyTexts(oldBlocks: readonly Block[], newBlocks: readonly Block[], comparison: Comparison): Study {
  const texts = readTexts(oldBlocks, newBlocks);
  const find = createFindWords(texts);
  const links = linksOf(comparison);
  const mapOf = remember((link: RowLink) => mapWords(texts, link));
  const study: Study = {
    texts,
    links,
    find,
    isChanged: comparison.rows.some(({ kind }) => kind !== 'same'),
    mapOf,
    explainedOfOld: remember((place: number) => explainedIn({ texts, links, mapOf }, place, false)),
    explainedOfNew: remember((place: number) => explainedIn({ texts, links, mapOf }, place, true)),
    mapBetween: (oldPlace, newPlace) => mapWords(texts, { olds: [oldPlace], news: [newPlace] }),
    descentOf: remember((oldPlace: number) => assessDescent(study, oldPlace)),
    likeOld: remember((place: number) => findAlike(texts, find, true, place)),
    likeNew: remember((place: number) => findAlike(texts, find, false, place)),
  };
  return study;
}

function remember<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    if (known.has(key)) return known.get(key)!;
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}
