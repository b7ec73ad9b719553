import { useTranslation } from 'react-i18next';
import type { Anchor } from '../../../shared/model/position.ts';

/**
 * Says in words where a position is taken: "On paragraph 12 bis", "On words of paragraph 4", "On the whole text". `ownLabel`: the paragraph's
 * number where the anchor is of another text than the labels.
 */
export function usePlaceWords(labels: readonly (string | null)[]): (anchor: Anchor, ownLabel?: string | null) => string {
  const { t } = useTranslation('positions');
  return (anchor, ownLabel) => {
    if (anchor.scope === 'document') return t('on.document');
    const label = ownLabel === undefined ? (labels[anchor.blockIndex] ?? null) : ownLabel;
    return label === null ? t(`on.${anchor.scope}.unnumbered`) : t(`on.${anchor.scope}.numbered`, { label });
  };
}
