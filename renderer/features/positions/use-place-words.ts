import { useTranslation } from 'react-i18next';
import type { Anchor } from '../../../shared/model/position.ts';

/** Says in words where a position is taken: "On paragraph 12 bis", "On words of paragraph 4", "On the whole text". */
export function usePlaceWords(labels: readonly (string | null)[]): (anchor: Anchor) => string {
  const { t } = useTranslation('positions');
  return (anchor) => {
    if (anchor.scope === 'document') return t('on.document');
    const label = labels[anchor.blockIndex] ?? null;
    return label === null ? t(`on.${anchor.scope}.unnumbered`) : t(`on.${anchor.scope}.numbered`, { label });
  };
}
