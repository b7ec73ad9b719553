import type { Evidence } from '../../model/placement.ts';
import { countChanged, type Inside } from './changed-words.ts';
import type { Descent, Study } from './descent.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { RowLink } from './links.ts';
import type { Stretch } from './stretch.ts';
import { isBracket, type TextPair } from './text-pair.ts';
import { haveSameBrackets, traceWords } from './trace-words.ts';
import { placeInRow, type WordMap } from './word-map.ts';

/** What became of words inside a paragraph. */
export function followWords(study: Study, own: Stretch): Finding {
  const { texts } = study;
  if (own.from >= own.to) return { kind: 'unsure' };
  const descent = study.descentOf(own.place);
  const traced = traceWords(study, descent, own.from, own.to);
  if (traced.kind === 'unsure' || traced.kind === 'lost') return { kind: traced.kind };
  const found = { place: texts.owners[traced.from]!, from: traced.from, to: traced.to };
  const isKept = traced.kind === 'kept' && haveSameBrackets(texts, own.from, traced.from, own.to - own.from);
  const link = descent !== null && descent.link.news.includes(found.place) ? descent.link : null;
  const shown = isKept ? found : withBrackets(texts, found);
  const wordsChanged = changesAround(study, link, own, shown, isKept);
  if (!isKept) return { kind: 'found', state: 'changed', found, shown, link, wordsChanged };
  const isMoved = link === null || (traced.kind === 'kept' && traced.isReordered) || hasMoved(descent!);
  if (isMoved && isPoorlyShown(evidenceOf(study, own, found), descent)) return { kind: 'unsure' };
  return { kind: 'found', state: isMoved ? 'moved' : 'intact', found, shown, link, wordsChanged };
}

/** Words that stand in several other places too are not said to have moved on a score below this, unless much stands around them as it stood. */
const severalCopies = 3;
const leastScore = 0.55;
const leastScoreUprooted = 0.63;
/** Less than this of label, section and neighbours is hardly anything that stands as it stood. */
const uprooted = 1;

function isPoorlyShown({ score, copies }: Evidence, descent: Descent | null): boolean {
  const isUprooted = descent === null || descent.around.standing < uprooted;
  return copies >= severalCopies && score < (isUprooted ? leastScoreUprooted : leastScore);
}

/** Whether a paragraph stands elsewhere, has another number or section, or was split or merged. */
export function hasMoved({ link, around }: Descent): boolean {
  return (link.row.kind !== 'same' && link.row.kind !== 'edited') || around.sameLabel === false || !around.sameSection;
}

/** The words with the brackets right around them. */
function withBrackets(texts: TextPair, { place, from, to }: Stretch): Stretch {
  const first = from > texts.new.from[place]! && isBracket(texts, from - 1) ? from - 1 : from;
  const last = to < texts.new.to[place]! && isBracket(texts, to) ? to + 1 : to;
  return { place, from: first, to: last };
}

/** Words changed within the position's own and elsewhere in its paragraph; words that are the same have nothing changed inside. */
function changesAround(study: Study, link: RowLink | null, own: Stretch, shown: Stretch, isKept: boolean): { readonly inside: number; readonly elsewhere: number } {
  const { texts } = study;
  const map = link === null ? study.mapBetween(own.place, shown.place) : study.mapOf(link);
  const changed = countChanged(texts, map, insideOf(texts, map, own, shown, isKept));
  return isKept ? { inside: 0, elsewhere: changed.elsewhere } : { inside: Math.max(1, changed.inside), elsewhere: changed.elsewhere };
}

function insideOf(texts: TextPair, map: WordMap, own: Stretch, shown: Stretch, isKept: boolean): Inside {
  const oldFrom = placeInRow(map.olds, own.from);
  const newFrom = placeInRow(map.news, shown.from);
  const [before, after] = isKept ? [0, 0] : [oldFrom > 0 && isBracket(texts, map.olds[oldFrom - 1]!) ? 1 : 0, oldFrom + own.to - own.from < map.olds.length && isBracket(texts, map.olds[oldFrom + own.to - own.from]!) ? 1 : 0];
  return { oldFrom: oldFrom - before, oldTo: oldFrom + own.to - own.from + after, newFrom, newTo: newFrom + shown.to - shown.from };
}
