import { useTranslation } from 'react-i18next';
import type { PlacedPosition } from '../../../shared/model/placement.ts';

/** Why a position stands where it does on the text in hand, in one line of counts; empty where it was taken or put there by hand. */
export function useWhy(): (placed: PlacedPosition) => string {
  const { t } = useTranslation('positions');
  return (placed) => {
    const { state, via, at, base, wordsChanged, candidateCount } = placed;
    if (via === 'origin') return '';
    const number = via === 'number' ? t('why.byNumber') : '';
    switch (state) {
      case 'intact':
        return number;
      case 'moved':
        return [base.label !== null && base.label !== at?.label ? t('why.was', { label: base.label }) : t('why.moved'), number].filter((part) => part !== '').join(', ');
      case 'changed':
        return [wordsChanged.inside > 0 ? t('why.inside', { count: wordsChanged.inside }) : '', wordsChanged.elsewhere > 0 ? t('why.elsewhere', { count: wordsChanged.elsewhere }) : '', number].filter((part) => part !== '').join(', ');
      case 'ambiguous':
        return candidateCount > 0 ? t('why.ambiguous', { count: candidateCount }) : t('why.unsure');
      case 'gone':
      default:
        return candidateCount > 0 ? t('why.goneWith', { count: candidateCount }) : t('why.gone');
    }
  };
}
