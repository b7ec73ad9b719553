import { countChanged } from './changed-words.ts';
import type { Descent, Study } from './descent.ts';
import type { Finding } from './finding.ts';
import { hasMoved } from './follow-words.ts';
import type { RowLink } from './links.ts';
import type { Stretch } from './stretch.ts';
import { areSameBlocks } from './surroundings.ts';
import { placeInRow } from './word-map.ts';

/** Half as alike as this, a removed paragraph's words are in no other. */
const stillAlike = 0.5;

/** What became of a whole paragraph or note: any change of its words is a change. */
export function followBlock(study: Study, own: Stretch): Finding {
  const descent = study.descentOf(own.place);
  if (descent === null) return { kind: (study.likeOld(own.place)[0]?.likeness ?? 0) >= stillAlike ? 'unsure' : 'lost' };
  if (!descent.isSure) return { kind: 'unsure' };
  const { link } = descent;
  const found = blockStretch(study, mostOf(study, descent, own));
  const isSame = link.olds.length === 1 && link.news.length === 1 && areSameBlocks(study.texts, own.place, found.place);
  const wordsChanged = { inside: isSame ? 0 : Math.max(1, changesOf(study, link, own)), elsewhere: 0 };
  return { kind: 'found', state: isSame ? (hasMoved(descent) ? 'moved' : 'intact') : 'changed', found, shown: found, link, wordsChanged };
}

/** Of the blocks of a row the one that has most of an old block, the first among equals. */
function mostOf({ texts }: Study, { link, map }: Descent, own: Stretch): number {
  const weights = new Map<number, number>();
  const first = placeInRow(map.olds, own.from);
  for (let at = first; at < first + own.to - own.from; at += 1) {
    const partner = map.toNew[at] ?? -1;
    if (partner === -1) continue;
    const token = map.news[partner]!;
    weights.set(texts.owners[token]!, (weights.get(texts.owners[token]!) ?? 0) + texts.weights[texts.ids[token]!]!);
  }
  return link.news.toSorted((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || one - other)[0]!;
}

/** Words changed in a paragraph: for one that was merged, by what the whole has become. */
function changesOf(study: Study, link: RowLink, own: Stretch): number {
  const map = link.olds.length > 1 ? study.mapBetween(own.place, link.news[0]!) : study.mapOf(link);
  return countChanged(study.texts, map, { oldFrom: 0, oldTo: map.olds.length, newFrom: 0, newTo: map.news.length }).inside;
}

function blockStretch({ texts }: Study, place: number): Stretch {
  return { place, from: texts.new.from[place]!, to: texts.new.to[place]! };
}

/** What became of a section: its heading, and whether all that stands under it is the same, in order. */
export function followSection(study: Study, own: Stretch): Finding {
  const heading = followBlock(study, own);
  if (heading.kind !== 'found') return heading;
  const { texts, links } = study;
  const [olds, news] = [placesUnder(texts.oldBlocks, own.place), placesUnder(texts.newBlocks, heading.found.place)];
  const isSame = olds.length === news.length && olds.every((place, turn) => areSameBlocks(texts, place, news[turn]!));
  if (isSame) return heading;
  const under = new Set([...olds.map((place) => links.ofOld[place]), ...news.map((place) => links.ofNew[place])]);
  let inside = heading.wordsChanged.inside;
  for (const link of under) if (link !== undefined) inside += changesInRow(study, link);
  return { ...heading, state: 'changed', wordsChanged: { inside: Math.max(1, inside), elsewhere: 0 } };
}

function changesInRow(study: Study, link: RowLink): number {
  const map = study.mapOf(link);
  return countChanged(study.texts, map, { oldFrom: 0, oldTo: map.olds.length, newFrom: 0, newTo: map.news.length }).inside;
}

/** The blocks under a heading: up to the next as high, or to the notes. */
function placesUnder(blocks: Study['texts']['oldBlocks'], heading: number): number[] {
  const level = blocks[heading]!.level;
  const places: number[] = [];
  for (let place = heading + 1; place < blocks.length; place += 1) {
    const { kind, level: other } = blocks[place]!;
    if (kind === 'note' || (kind === 'heading' && other <= level)) break;
    places.push(place);
  }
  return places;
}
