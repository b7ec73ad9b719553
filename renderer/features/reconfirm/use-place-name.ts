import { useTranslation } from 'react-i18next';
import type { Anchor } from '../../../shared/model/position.ts';
import { blockIndexOf } from '../reading/anchors.ts';
import { bareNumber } from '../reading/labels.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import type { Passage } from './use-passage.ts';

/** The names of places as headings and lines say them. */
export type PlaceNames = {
  /** "Paragraph 11", "Note 2", "Section II", "The whole text". */
  readonly ofAnchor: (anchor: Anchor) => string;
  /** Where a position stands: "Paragraph 11"; where it last stood when it has no place: "Former paragraph 13". */
  readonly ofEntry: (entry: LedgerEntry) => string;
  /** The number alone, as the gutter has it: `11`, `PP4`; null where there is none. */
  readonly gutter: (anchor: Anchor) => string | null;
};

export function usePlaceNames({ target, baseLabel }: Pick<Passage, 'target' | 'baseLabel'>): PlaceNames {
  const { t } = useTranslation('reconfirm');
  const gutter = (anchor: Anchor): string | null => {
    const index = blockIndexOf(anchor);
    const label = index === null ? null : (target.labels[index] ?? null);
    return label === null ? null : bareNumber(label);
  };
  const name = (scope: Anchor['scope'], label: string | null): string => {
    if (scope === 'document') return t('place.document');
    const kind = scope === 'section' || scope === 'footnote' ? scope : 'paragraph';
    return label === null ? t(`place.${kind}.unnumbered`) : t(`place.${kind}.numbered`, { label });
  };
  const ofAnchor = (anchor: Anchor): string => name(anchor.scope, gutter(anchor));
  return {
    gutter,
    ofAnchor,
    ofEntry: ({ placed: { at, base } }) => {
      if (at !== null) return ofAnchor(at.anchor);
      const label = baseLabel(base);
      return label === null ? t('place.formerUnnumbered') : t('place.former', { label });
    },
  };
}
