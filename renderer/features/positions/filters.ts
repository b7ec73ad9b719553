import type { Position, PositionStatus, Priority, Stance } from '../../../shared/model/position.ts';
import { inTextOrder, isHeld, isOurs } from './order.ts';

/** What the list across a meeting is narrowed by; null lets everything through. `held`: drafted, cleared or stated. */
export type PositionFilter = {
  readonly whose: 'ours' | 'theirs' | null;
  readonly stance: Stance | null;
  readonly documentId: string | null;
  readonly status: PositionStatus | 'held' | null;
  readonly priority: Priority | null;
  readonly words: string;
};

export const noFilter: PositionFilter = { whose: 'ours', stance: null, documentId: null, status: 'held', priority: null, words: '' };

/** Lets everything through, whoever said it and whatever became of it. */
export const everything: PositionFilter = { ...noFilter, whose: null, status: null };

/** What words are looked for in besides the position's own. */
type SearchContext = {
  /** While confidential words are hidden they are not searched: a hit would give them away. */
  readonly areSecretsHidden: boolean;
  /** The name of a delegation on screen. */
  readonly speakerOf: (position: Position) => string;
};

/**
 * The positions that pass. Words are looked for in the quoted words, the wording, the talking point, the instructions, the
 * number, the author and the delegation, whatever their case and accents; all of them must be found.
 */
export function filterPositions(positions: readonly Position[], filter: PositionFilter, context: SearchContext): readonly Position[] {
  const wanted = plain(filter.words).split(/\s+/u).filter((word) => word !== '');
  return positions.filter(
    (position) =>
      (filter.whose === null || isOurs(position) === (filter.whose === 'ours')) &&
      (filter.stance === null || position.stance === filter.stance) &&
      (filter.documentId === null || position.documentId === filter.documentId) &&
      passesStatus(position, filter.status) &&
      (filter.priority === null || position.priority === filter.priority) &&
      wanted.every((word) => searchable(position, context).includes(word)),
  );
}

/** Positions grouped by document, in the order of `documentIds`, each group in the order of its text. */
export function byDocument(positions: readonly Position[], documentIds: readonly string[]): readonly { readonly documentId: string; readonly positions: readonly Position[] }[] {
  const groups = Map.groupBy(positions, (position) => String(position.documentId));
  return documentIds.flatMap((documentId) => {
    const held = groups.get(documentId);
    return held === undefined ? [] : [{ documentId, positions: inTextOrder(held) }];
  });
}

function passesStatus(position: Position, status: PositionFilter['status']): boolean {
  return status === null || (status === 'held' ? isHeld(position) : position.status === status);
}

function searchable(position: Position, { areSecretsHidden, speakerOf }: SearchContext): string {
  const open = [position.quote, position.label ?? '', position.author, speakerOf(position)];
  const said = position.confidentiality === 'confidential' && areSecretsHidden ? [] : [position.wording, position.talkingPoint];
  const secret = areSecretsHidden ? [] : [position.note, position.fallback, position.redLine];
  return plain([...open, ...said, ...secret].join('\n'));
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
