import type { Anchor } from '../../../shared/model/position.ts';

/** An anchor as a row holds it; what its scope has no use for is null. */
export type AnchorColumns = { readonly scope: Anchor['scope']; readonly blockPlace: number | null; readonly start: number | null; readonly end: number | null };

export function anchorColumns(anchor: Anchor): AnchorColumns {
  return {
    scope: anchor.scope,
    blockPlace: 'blockIndex' in anchor ? anchor.blockIndex : null,
    start: 'start' in anchor ? anchor.start : null,
    end: 'end' in anchor ? anchor.end : null,
  };
}

/** The anchor of a row; the schema's checks see to it that no column its scope needs is null. */
export function anchorFrom({ scope, blockPlace, start, end }: AnchorColumns): Anchor {
  if (scope === 'document') return { scope };
  const blockIndex = blockPlace ?? 0;
  return scope === 'words' || scope === 'bracket' ? { scope, blockIndex, start: start ?? 0, end: end ?? 0 } : { scope, blockIndex };
}
