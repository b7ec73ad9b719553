import type { LineText } from '../../../shared/lines/line.ts';
import type { Decision, PlacedPosition, PlacedRun, Placement, PlacementDetail } from '../../../shared/model/placement.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import { routeTo, type Route } from '../../../shared/positions/base.ts';
import type { Placer } from '../../../shared/positions/placement/placer.ts';
import { throughStages } from '../../../shared/positions/placement/stages.ts';
import { standingOf } from '../../../shared/positions/standing.ts';
import type { ReadyComparisons } from '../comparisons/ready.ts';
import { lineAround, type Line } from '../documents/line.ts';
import type { ReadDb } from '../store/database.ts';
import { createReadyPlacers, type ReadyPlacers } from './placers.ts';
import { positionsToPlace, type PlacedRow, type StandOnReading } from './rows.ts';
import { runsAround, walk, walkInFull, type Step } from './walk.ts';

/** A position that can be placed on the text in hand. */
export type Placeable = PlacedRow & { readonly route: Route<StandOnReading>; readonly decision: Decision | null };

/** The positions of a line against one of its texts. */
export type Placing = {
  readonly line: Line;
  readonly text: LineText;
  readonly readingId: number;
  /** In the order they were taken, void ones among them. */
  readonly positions: readonly Placeable[];
  readonly place: (position: Placeable) => PlacedPosition;
  readonly detail: (position: Placeable) => PlacementDetail;
};

/** Places positions on versions. Nothing of it is stored: it is derived from texts that never change and from what people decided. */
export type Placings = { readonly on: (db: ReadDb, versionId: VersionId) => Placing };

export function createPlacings(comparisons: ReadyComparisons): Placings {
  const placers = createReadyPlacers(comparisons);
  return {
    on: (db, versionId) => {
      const { line, text } = lineAround(db, versionId);
      const ground: Ground = { db, line, target: text, comparisons, placers };
      return {
        line,
        text,
        readingId: line.readingOf(versionId),
        positions: positionsToPlace(db, line.document.id).flatMap((row) => placeable(row, line, text)),
        place: (position) => placed(ground, position),
        detail: (position) => inFull(ground, position),
      };
    },
  };
}

type Ground = { readonly db: ReadDb; readonly line: Line; readonly target: LineText; readonly comparisons: ReadyComparisons; readonly placers: ReadyPlacers };

function placeable(row: PlacedRow, line: Line, target: LineText): Placeable[] {
  const route = routeTo(line.texts, target, row.stands);
  return route === null ? [] : [{ ...row, route, decision: row.decisions.find(({ versionId }) => versionId === target.id) ?? null }];
}

function placed(ground: Ground, position: Placeable): PlacedPosition {
  const { base } = position.route;
  const steps = stepsOf(ground, position);
  if (steps.length === 0) return asPlaced(position, onItsOwnText(base), 0);
  const walked = walk(steps, base.place.anchor);
  const candidateCount = walked.placement.at === null ? walkInFull(walked, base.place.anchor, () => direct(ground, base)).candidates.length : 0;
  return asPlaced(position, walked.placement, candidateCount);
}

function inFull(ground: Ground, position: Placeable): PlacementDetail {
  const { base } = position.route;
  const steps = stepsOf(ground, position);
  if (steps.length === 0) return { ...asPlaced(position, onItsOwnText(base), 0), ...surroundingsOf(ground, base), candidates: [] };
  const { placement, runs, previousText, nextText, candidates } = walkInFull(walk(steps, base.place.anchor), base.place.anchor, () => direct(ground, base));
  const shown = runs.length > 0 ? runs : runsAt(ground, placement);
  return { ...asPlaced(position, placement, candidates.length), runs: [...shown], previousText, nextText, candidates: [...candidates] };
}

/** The paragraph as it stands, where no comparison tells how it changed: in another language. */
function runsAt({ db, line, target, comparisons }: Ground, { at }: Placement): readonly PlacedRun[] {
  if (at === null || !('blockIndex' in at.anchor)) return [];
  return runsAround(comparisons.blocks(db, line.readingOf(target.id))[at.anchor.blockIndex]?.text ?? '', at.anchor);
}

function asPlaced({ id, status, route, decision }: Placeable, placement: Placement, candidateCount: number): PlacedPosition {
  return { positionId: id, base: route.base.place, ...placement, standing: standingOf(status, placement, decision), decision, candidateCount };
}

function onItsOwnText({ place: { anchor, label, section, quote, before, after } }: StandOnReading): Placement {
  return { state: 'intact', via: 'origin', at: { anchor, label, section, quote, before, after }, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } };
}

function surroundingsOf({ db, comparisons }: Ground, { readingId, place: { anchor } }: StandOnReading): Pick<PlacementDetail, 'runs' | 'previousText' | 'nextText'> {
  if (anchor.scope === 'document') return { runs: [], previousText: '', nextText: '' };
  const blocks = comparisons.blocks(db, readingId);
  const around = (index: number): string => blocks[index]?.text ?? '';
  return { runs: [...runsAround(around(anchor.blockIndex), anchor)], previousText: around(anchor.blockIndex - 1), nextText: around(anchor.blockIndex + 1) };
}

/** From the reading the position was last put on to the present reading of that file, then from text to text. */
function stepsOf(ground: Ground, { route: { base, hops } }: Placeable): readonly Step[] {
  const { db, line, placers } = ground;
  const present = line.readingOf(base.versionId);
  const again: readonly Step[] = present === base.readingId ? [] : [{ via: 'reading', isSure: true, placer: placers.between(db, { via: 'words', from: base.readingId, to: present }) }];
  return [...again, ...hops.map((hop): Step => ({ via: hop.via, isSure: hop.isSure, placer: placerOver(ground, hop) }))];
}

/** The placer from the one text of a hop to the other, with those from draft to draft for what it does not find. */
function placerOver({ db, line, placers }: Ground, { via, from, to, between }: Route<StandOnReading>['hops'][number]): Placer {
  const drafts = [from, ...between, to].map((draft) => line.readingOf(draft));
  const stages = between.length === 0 ? [] : drafts.slice(1).map((next, turn) => (): Placer => placers.between(db, { via, from: drafts[turn]!, to: next }));
  return throughStages(placers.between(db, { via, from: line.readingOf(from), to: line.readingOf(to) }), stages);
}

function direct({ db, line, target, placers }: Ground, base: StandOnReading): Placer {
  const isSameLanguage = line.texts.find(({ id }) => id === base.versionId)?.language === target.language;
  return placers.between(db, { via: isSameLanguage ? 'words' : 'number', from: base.readingId, to: line.readingOf(target.id) });
}
