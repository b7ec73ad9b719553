import { draftsWith, type LineText } from '../lines/line.ts';
import type { VersionId } from '../model/id.ts';

/** A version of a line on which a position surely stood: where it was taken, or where a person put it since. */
export type Stand = { readonly versionId: VersionId; readonly isDecided: boolean };

/**
 * One step from a text to another: by its words, or by number into another language. `isSure` is false between texts that are not of one
 * revision, whose numbers need not mean the same. `between`: the drafts between the two, in the order they are passed.
 */
type Hop = { readonly via: 'words' | 'number'; readonly from: VersionId; readonly to: VersionId; readonly isSure: boolean; readonly between: readonly VersionId[] };

/** From where a position is placed on a text, and by which steps; none when it stands on that very text. */
export type Route<S extends Stand> = { readonly base: S; readonly hops: readonly Hop[] };

type Standing<S extends Stand> = { readonly stand: S; readonly text: LineText };

/**
 * Chooses from where a position is placed on `target`. Where a person put it on that very text wins, then where it was
 * taken there. Else the latest stand among the texts in the same language that are not of a later revision, else the
 * nearest one after. A position that never stood in that language goes over by number between two texts of one revision:
 * that of its own text if the line holds it in both languages, else that of the target, else the nearest to its own; and on by words.
 * Null when none of its stands is on the line.
 *
 * @param line oldest first
 */
export function routeTo<S extends Stand>(line: readonly LineText[], target: LineText, stands: readonly S[]): Route<S> | null {
  const standing = stands.flatMap((stand) => {
    const text = line.find(({ id }) => id === stand.versionId);
    return text === undefined ? [] : [{ stand, text }];
  });
  const here = standing.filter(({ text }) => text.id === target.id);
  const sameLanguage = standing.filter(({ text }) => text.language === target.language);
  const base = best(here, target) ?? best(sameLanguage, target) ?? best(standing, target);
  return base && { base: base.stand, hops: hopsBetween(line, base.text, target) };
}

/** The latest not after the target, else the nearest after; on one revision a person's decision before the taking, the later before the earlier. */
function best<S extends Stand>(standing: readonly Standing<S>[], target: LineText): Standing<S> | null {
  const before = standing.filter(({ text }) => text.revision <= target.revision);
  const revisions = (before.length > 0 ? before : standing).map(({ text }) => text.revision);
  const revision = before.length > 0 ? Math.max(...revisions) : Math.min(...revisions);
  const ofRevision = standing.filter(({ text }) => text.revision === revision);
  return ofRevision.findLast(({ stand }) => stand.isDecided) ?? ofRevision.at(-1) ?? null;
}

function hopsBetween(line: readonly LineText[], from: LineText, to: LineText): readonly Hop[] {
  if (from.language === to.language) return byWords(line, from, to);
  const crossing = crossingBetween(line, from, to);
  if (crossing === null) return [{ via: 'number', from: from.id, to: to.id, isSure: false, between: [] }];
  return [...byWords(line, from, crossing.here), { via: 'number', from: crossing.here.id, to: crossing.there.id, isSure: true, between: [] }, ...byWords(line, crossing.there, to)];
}

function byWords(line: readonly LineText[], from: LineText, to: LineText): readonly Hop[] {
  return from.id === to.id ? [] : [{ via: 'words', from: from.id, to: to.id, isSure: true, between: draftsBetween(line, from, to) }];
}

function draftsBetween(line: readonly LineText[], from: LineText, to: LineText): readonly VersionId[] {
  const [first, last] = [Math.min(from.revision, to.revision), Math.max(from.revision, to.revision)];
  const passed = draftsWith(line, to).filter(({ revision }) => revision > first && revision < last);
  return (from.revision < to.revision ? passed : passed.toReversed()).map(({ id }) => id);
}

/** Two texts of one revision, in the language the position comes from and in the one it goes to. */
function crossingBetween(line: readonly LineText[], from: LineText, to: LineText): { readonly here: LineText; readonly there: LineText } | null {
  const held = (language: LineText['language']): ReadonlySet<number> => new Set(line.filter((text) => text.language === language).map(({ revision }) => revision));
  const there = held(to.language);
  const shared = [...held(from.language)].filter((revision) => there.has(revision));
  const farness = (revision: number): number => (revision === from.revision ? -2 : revision === to.revision ? -1 : Math.abs(revision - from.revision));
  const [revision] = shared.toSorted((one, other) => farness(one) - farness(other));
  return revision === undefined ? null : { here: fileOf(line, revision, from), there: fileOf(line, revision, to) };
}

/** The file of a revision in the language of `like`: that text itself, else one in its format, else the one that came last. */
function fileOf(line: readonly LineText[], revision: number, like: LineText): LineText {
  if (like.revision === revision) return like;
  const files = line.filter((text) => text.revision === revision && text.language === like.language);
  return files.findLast(({ format }) => format === like.format) ?? files.at(-1) ?? like;
}
