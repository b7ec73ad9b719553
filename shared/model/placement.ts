import { z } from 'zod';
import { runOps } from './comparison.ts';
import { instant, positionId, versionId } from './id.ts';
import { anchor, place } from './position.ts';

export const placementStates = ['intact', 'moved', 'changed', 'ambiguous', 'gone'] as const;
/**
 * What a draft did to a position. `intact`: the same words in the same paragraph; `moved`: the same words, moved or
 * renumbered; `changed`: the words themselves changed; `ambiguous`: more than one place, or one that is not sure; `gone`:
 * no place left. Only `intact` and `moved` carry the stance; `ambiguous` and `gone` have no anchor.
 */
export const placementState = z.enum(placementStates);
export type PlacementState = z.output<typeof placementState>;

const found = z.object({ found: z.int(), total: z.int() });

/**
 * Why a position is placed where it is, in counts a person can check. `paragraphWords` and `positionWords`: how many of the
 * old words stand in the new; `neighbours`: how many of the two paragraphs around are the same; `sameLabel` is null when
 * neither has one; `copies`: at how many other places of the new text the same words stand. `score` is 0 to 1, made of these alone.
 */
export const evidence = z.object({
  sameLabel: z.boolean().nullable(),
  sameSection: z.boolean(),
  paragraphWords: found,
  positionWords: found,
  neighbours: found,
  copies: z.int(),
  score: z.number(),
});
export type Evidence = z.output<typeof evidence>;

/** A place where an orphan may belong, best first. Nothing is chosen. */
export const candidate = z.object({ ...place.omit({ versionId: true }).shape, reason: z.enum(['same-words', 'same-paragraph', 'similar-words', 'same-number']), evidence });
export type Candidate = z.output<typeof candidate>;

/** A stretch of the paragraph as it changed; `isInside`: it belongs to the words the position is about. */
export const placedRun = z.object({ op: z.enum(runOps), text: z.string(), isInside: z.boolean() });
export type PlacedRun = z.output<typeof placedRun>;

/**
 * Where a position stands on another text. `via`: `words` by comparison, `number` across languages, `origin` when it was
 * taken or placed by hand on this very text. `anchor` and the words around it are null when the state is `ambiguous` or `gone`.
 */
export const placement = z.object({
  state: placementState,
  via: z.enum(['words', 'number', 'origin']),
  at: place.omit({ versionId: true }).nullable(),
  evidence: evidence.nullable(),
  /** Words changed within the position's own words, and elsewhere in its paragraph. */
  wordsChanged: z.object({ inside: z.int(), elsewhere: z.int() }),
});
export type Placement = z.output<typeof placement>;

export const decisionKinds = ['reconfirmed', 'amended', 'withdrawn', 'reattached', 'later'] as const;
export const decisionKind = z.enum(decisionKinds);
export type DecisionKind = z.output<typeof decisionKind>;

/** What a person decided about a position on one version, and where that put it. `later` puts it nowhere. */
export const decision = z.object({ versionId, kind: decisionKind, at: instant, author: z.string(), anchor: anchor.nullable(), label: z.string().nullable(), quote: z.string() });
export type Decision = z.output<typeof decision>;

export const standings = ['stands', 'to-reconfirm', 'orphan', 'decided', 'closed'] as const;
/**
 * `stands`: it carries its stance; `to-reconfirm`: its words changed; `orphan`: it has no sure place; `decided`: a person
 * said where it stands on this version; `closed`: withdrawn, lifted or void.
 */
export const standing = z.enum(standings);
export type Standing = z.output<typeof standing>;

/** A position on the version in hand. `base` is where it last surely stood: where it was taken, or where a person put it since. */
export const placedPosition = z.object({ positionId, base: place, ...placement.shape, standing, decision: decision.nullable(), candidateCount: z.int() });
export type PlacedPosition = z.output<typeof placedPosition>;

/** One position on the version in hand, with all there is to judge by: its paragraph as it changed, what stands around it now, and the best places for an orphan. */
export const placementDetail = z.object({
  ...placedPosition.shape,
  runs: z.array(placedRun),
  previousText: z.string(),
  nextText: z.string(),
  candidates: z.array(candidate),
});
export type PlacementDetail = z.output<typeof placementDetail>;
