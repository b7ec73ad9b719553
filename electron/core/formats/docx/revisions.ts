import type { TextChange } from '../../../../shared/model/markup.ts';
import type { XmlElement } from './xml.ts';

/** One tracked change as the file records it. `move` joins the two ends of a move. */
export type Tracked = Pick<TextChange, 'author' | 'date' | 'move'> & { readonly isMove: boolean };

/** The tracked changes around a piece of text: what put it in and what takes it out; both, when somebody's insertion was deleted by another. */
export type Revision = { readonly inserted: Tracked | null; readonly deleted: Tracked | null };

export const unrevised: Revision = { inserted: null, deleted: null };

/** How a text is read: with every tracked change accepted, or with every one rejected. */
export type View = 'accepted' | 'rejected';

/** Whether a piece under this revision is not there in a reading. */
export function isGone({ inserted, deleted }: Revision, view: View): boolean {
  return (view === 'accepted' ? deleted : inserted) !== null;
}

type OpenMove = { readonly id: string; readonly name: string };

/** The changes of a document as they are met: how many, by whom, and the moves whose range is open. */
export type RevisionTally = {
  insertions: number;
  deletions: number;
  readonly authors: Set<string>;
  /** The ranges that moved text is taken from and put in, while they are open. */
  readonly moves: { away: OpenMove | null; here: OpenMove | null };
};

export const noRevisions = (): RevisionTally => ({ insertions: 0, deletions: 0, authors: new Set(), moves: { away: null, here: null } });

const insertions = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const deletions = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);

/** Whether an element says that what is in it, or what it is a property of, was put in or taken out. */
export function isRevision({ name }: XmlElement): boolean {
  return insertions.has(name) || deletions.has(name);
}

/** The revision inside a tracked-change element, which is counted with its author. */
export function enterRevision(outer: Revision, element: XmlElement, tally: RevisionTally): Revision {
  const isInsertion = insertions.has(element.name);
  if (isInsertion) tally.insertions += 1;
  else tally.deletions += 1;
  const isMove = element.name === 'w:moveTo' || element.name === 'w:moveFrom';
  const change: Tracked = { ...authorship(element), isMove, move: isMove ? (tally.moves[isInsertion ? 'here' : 'away']?.name ?? null) : null };
  if (change.author !== '') tally.authors.add(change.author);
  return isInsertion ? { ...outer, inserted: change } : { ...outer, deleted: change };
}

/** The revision that a paragraph mark, a row or a cell has by the tracked changes among its properties. */
export function revisionAmong(properties: XmlElement | undefined, outer: Revision, tally: RevisionTally): Revision {
  let revision = outer;
  for (const child of properties?.children ?? []) if (isRevision(child)) revision = enterRevision(revision, child, tally);
  return revision;
}

/** Who made a change and when; scrubbed files name nobody. */
export function authorship({ attributes }: XmlElement): Pick<TextChange, 'author' | 'date'> {
  return { author: attributes['author'] ?? '', date: attributes['date'] ?? null };
}

/** Follows the marks around moved text, which alone hold the name that joins both ends of a move (ECMA-376 part 1, 17.13.5.22 to 28). */
export function followMove({ name, attributes }: XmlElement, { moves }: RevisionTally): void {
  const direction = name.startsWith('w:moveFrom') ? 'away' : 'here';
  const { id = '', name: move } = attributes;
  if (name.endsWith('RangeStart')) moves[direction] = move === undefined ? null : { id, name: move };
  else if (moves[direction]?.id === id) moves[direction] = null;
}

export const moveMarks: ReadonlySet<string> = new Set(['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd']);
