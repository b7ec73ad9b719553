import type { Candidate } from '../../model/placement.ts';
import type { Anchor } from '../../model/position.ts';
import { placeOf } from '../place-of.ts';
import type { Study } from './descent.ts';
import { evidenceOf } from './evidence.ts';
import { anchorOf, type BlockAnchor, type Stretch } from './stretch.ts';
import { isSameLabel } from './surroundings.ts';
import { remainsOf, slotOf } from './trace-words.ts';
import { placeInRow } from './word-map.ts';

const mostCandidates = 5;
/** Places of the same words that are weighed before the best are chosen. */
const mostWeighed = 24;
const leastScore = 0.2;

/** The best places for an orphan, best first: where its words stand, what its paragraph became, what is most like it, what has its number. */
export function candidatesFor(study: Study, anchor: BlockAnchor, own: Stretch): readonly Candidate[] {
  const isInside = anchor.scope === 'words' || anchor.scope === 'bracket';
  const places = [...(isInside ? sameWords(study, own) : []), ...sameParagraph(study, own, isInside), ...alike(study, own, isInside), ...sameNumber(study, own, isInside)];
  const known = new Map<string, Candidate>();
  for (const { reason, found, isPart } of places) {
    const at = placeAnchor(study, anchor, own, found, isPart);
    const key = JSON.stringify(at);
    if (known.has(key)) continue;
    known.set(key, { anchor: at, ...placeOf(at, study.texts.newBlocks), reason, evidence: evidenceOf(study, own, found) });
  }
  return [...known.values()]
    .filter(({ evidence }) => evidence.score >= leastScore)
    .toSorted((one, other) => other.evidence.score - one.evidence.score)
    .slice(0, mostCandidates);
}

type Found = { readonly reason: Candidate['reason']; readonly found: Stretch; readonly isPart: boolean };

/** A part of a block becomes words, whole blocks keep the scope they had if that can stand there. */
function placeAnchor({ texts }: Study, anchor: BlockAnchor, own: Stretch, found: Stretch, isPart: boolean): Anchor {
  if (isPart) return anchorOf(texts, anchor, own, found);
  const scope = texts.newBlocks[found.place]!.kind === 'note' ? 'footnote' : anchor.scope === 'section' ? 'section' : 'paragraph';
  return { scope, blockIndex: found.place };
}

function sameWords({ texts, find }: Study, own: Stretch): Found[] {
  if (own.from >= own.to) return [];
  return find
    .everywhere(own.from, own.to)
    .new.slice(0, mostWeighed)
    .map((from) => ({ reason: 'same-words', found: { place: texts.owners[from]!, from, to: from + own.to - own.from }, isPart: true }));
}

function sameParagraph(study: Study, own: Stretch, isInside: boolean): Found[] {
  return (study.links.ofOld[own.place]?.news ?? []).map((place) => ({ reason: 'same-paragraph', ...partOf(study, own, place, isInside) }));
}

function alike(study: Study, own: Stretch, isInside: boolean): Found[] {
  return study.likeOld(own.place).map(({ place }) => ({ reason: 'similar-words', ...partOf(study, own, place, isInside) }));
}

function sameNumber(study: Study, own: Stretch, isInside: boolean): Found[] {
  const { oldBlocks, newBlocks } = study.texts;
  const { label, section, kind } = oldBlocks[own.place]!;
  if (label === null) return [];
  return newBlocks
    .filter((block) => block.kind === kind && block.section === section && isSameLabel(label, block.label) === true)
    .map((block) => ({ reason: 'same-number', ...partOf(study, own, block.index, isInside) }));
}

/** What is left of the words in a block, else all of it. */
function partOf(study: Study, own: Stretch, place: number, isInside: boolean): Omit<Found, 'reason'> {
  const { texts } = study;
  const whole = { found: { place, from: texts.new.from[place]!, to: texts.new.to[place]! }, isPart: false };
  if (!isInside || own.from >= own.to) return whole;
  const map = study.mapBetween(own.place, place);
  const first = placeInRow(map.olds, own.from);
  const part = remainsOf(texts, map, first, own.to - own.from);
  const found = part !== null && part.share >= 0.3 ? part : slotOf(texts, map, first, own.to - own.from);
  return found === null ? whole : { found: { place, from: found.from, to: found.to }, isPart: true };
}
