import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { VersionId } from '../../../shared/model/id.ts';
import { pathOf } from '../../platform/route.ts';

/** Where each version was left, for as long as the program runs. */
const places = new Map<VersionId, number>();

/** How long a paragraph must be stood on before the address tells it, in milliseconds: browsers refuse a flood of addresses. */
const settleTime = 250;

/** The block one stands on: the address's, else where this version was left. Moving is told in the address. */
export function usePlace(versionId: VersionId, blockIndex: number | null): readonly [number | null, (blockIndex: number) => void] {
  const [, navigate] = useLocation();
  const [current, setCurrent] = useState<number | null>(blockIndex ?? places.get(versionId) ?? null);
  const told = useRef(blockIndex);
  useEffect(() => {
    if (blockIndex === null || blockIndex === told.current) return;
    told.current = blockIndex;
    setCurrent(blockIndex);
  }, [blockIndex]);
  useEffect(() => {
    if (current === null) return undefined;
    places.set(versionId, current);
    if (current === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = current;
      navigate(pathOf({ screen: 'read', versionId, blockIndex: current }), { replace: true });
    }, settleTime);
    return () => clearTimeout(timer);
  }, [current, navigate, versionId]);
  return [current, setCurrent];
}
