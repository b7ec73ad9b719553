import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacementState } from '../../shared/model/placement.ts';
import { classes } from './classes.ts';
import styles from './PlacementSign.module.css';

/** A tick stands, a double arrow moved, ≠ reads differently, a fork leads to several places, a dashed box is empty. */
const shapes: Readonly<Record<PlacementState, ReactNode>> = {
  intact: <path d="M2.8 8.6 6.4 12.2 13.2 4" strokeWidth="2.1" />,
  moved: <path d="M8 2v12M4.8 5.2 8 2l3.2 3.2M4.8 10.8 8 14l3.2-3.2" strokeWidth="1.8" />,
  changed: <path d="M2.6 6h10.8M2.6 10.2h10.8M11 2.6 5 13.6" strokeWidth="1.8" />,
  ambiguous: <path d="M8 14.4V9.2L3.2 3.4M8 9.2l4.8-5.8M3 7V3h4M13 7V3H9" strokeWidth="1.7" />,
  gone: <path d="M2.8 2.8h10.4v10.4H2.8z" strokeWidth="1.6" strokeDasharray="2.6 2.6" strokeDashoffset="1.3" />,
};

type PlacementSignProps = {
  readonly state: PlacementState;
  /** The word is only spoken and shown on hover: in the text's margin and in tallies only. */
  readonly isWordHidden?: boolean;
  /** Takes the place of the word on screen. */
  readonly children?: ReactNode;
};

/** What a draft did to a position, by shape, colour and word. */
export function PlacementSign({ state, isWordHidden = false, children }: PlacementSignProps): ReactElement {
  const { t } = useTranslation();
  const word = t(`placement.${state}`);
  return (
    <span className={classes(styles.placement, styles[state])} title={isWordHidden ? word : undefined}>
      <svg viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
        {shapes[state]}
      </svg>
      <span className={isWordHidden ? styles.spoken : undefined}>{children ?? word}</span>
    </span>
  );
}
