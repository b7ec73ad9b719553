import type { Position, PositionStatus, Stance } from '../../../shared/model/position.ts';
import { inTextOrder } from './order.ts';

/** What the list across a meeting is narrowed by; null lets everything through. */
export type PositionFilter = {
  readonly stance: Stance | null;
  readonly documentId: string | null;
  readonly status: PositionStatus | null;
  readonly words: string;
};

export const noFilter: PositionFilter = { stance: null, documentId: null, status: 'standing', words: '' };

/**
 * The positions that pass. Words are looked for in the quoted words, the wording, the note, the number and the author,
 * whatever their case and accents; all of them must be found. While confidential words are hidden they are not searched:
 * a hit would give them away.
 */
export function filterPositions(positions: readonly Position[], filter: PositionFilter, areSecretsHidden: boolean): readonly Position[] {
  const wanted = plain(filter.words).split(/\s+/u).filter((word) => word !== '');
  return positions.filter(
    (position) =>
      (filter.stance === null || position.stance === filter.stance) &&
      (filter.documentId === null || position.documentId === filter.documentId) &&
      (filter.status === null || position.status === filter.status) &&
      wanted.every((word) => searchable(position, areSecretsHidden).includes(word)),
  );
}

/** Positions grouped by document, in the order of `documentIds`, each group in the order of its text; newest versions first. */
export function byDocument(positions: readonly Position[], documentIds: readonly string[]): readonly { readonly documentId: string; readonly positions: readonly Position[] }[] {
  const groups = Map.groupBy(positions, (position) => String(position.documentId));
  return documentIds.flatMap((documentId) => {
    const held = groups.get(documentId);
    return held === undefined ? [] : [{ documentId, positions: inTextOrder(held) }];
  });
}

function searchable(position: Position, areSecretsHidden: boolean): string {
  const open = [position.quote, position.label ?? '', position.author];
  const ours = position.confidentiality === 'confidential' && areSecretsHidden ? [] : [position.wording, position.note];
  return plain([...open, ...ours].join('\n'));
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
