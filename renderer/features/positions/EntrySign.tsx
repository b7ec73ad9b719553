import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { isUnsure, type LedgerEntry } from './ledger.ts';

type EntrySignProps = {
  readonly entry: LedgerEntry;
  /** In the text's margin and in tallies only. */
  readonly isWordHidden?: boolean;
  /** Takes the place of the stance's word where it stands. */
  readonly children?: ReactNode;
};

/** A position on a text by one sign: its stance where it stands, or the sign of the change that leaves it in doubt, so that it is never carried in silence. */
export function EntrySign({ entry, isWordHidden = false, children }: EntrySignProps): ReactElement {
  const { t } = useTranslation('positions');
  const { t: common } = useTranslation();
  const { position, placed } = entry;
  if (!isUnsure(entry)) return <StanceGlyph stance={position.stance} isWordHidden={isWordHidden}>{children}</StanceGlyph>;
  return (
    <PlacementSign state={placed.state} isWordHidden={isWordHidden}>
      {t('doubt', { stance: common(`stance.${position.stance}`) })}
    </PlacementSign>
  );
}
