import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Place } from '../../../shared/model/position.ts';
import { useClient } from '../../platform/queries.ts';
import { blockIndexOf } from '../reading/anchors.ts';
import { bareNumber, labelsOf } from '../reading/labels.ts';

/** The number a place had in the gutter of its own text; null where it had none or while that text has not come. */
export type BaseLabel = (base: Place) => string | null;

/** The gutter of every text that positions come from, so that `PP4` is called so although nothing is printed there. */
export function useBaseLabels(versionIds: readonly VersionId[]): BaseLabel {
  const client = useClient();
  const distinct = useMemo(() => [...new Set(versionIds)], [versionIds]);
  const texts = useQueries({
    queries: distinct.map((versionId) => ({ queryKey: ['version.get', { versionId }], queryFn: () => client.call('version.get', { versionId }) })),
    combine: blocksOfEach,
  });
  const labels = useMemo(() => new Map(distinct.map((versionId, nth) => [versionId, labelsOf(texts[nth] ?? [])])), [distinct, texts]);
  return ({ versionId, anchor, label }) => {
    const index = blockIndexOf(anchor);
    const name = label ?? (index === null ? null : (labels.get(versionId)?.[index] ?? null));
    return name === null ? null : bareNumber(name);
  };
}

const none: readonly Block[] = [];

function blocksOfEach(texts: readonly UseQueryResult<OutputOf<'version.get'>>[]): readonly (readonly Block[])[] {
  return texts.map(({ data }) => data?.blocks ?? none);
}
