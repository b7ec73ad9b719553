import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stance } from '../../shared/model/position.ts';
import { classes } from './classes.ts';
import styles from './StanceGlyph.module.css';

/** Rounds accept, lines alter, the square refuses, signs wait. */
const shapes: Readonly<Record<Stance, ReactNode>> = {
  support: <circle cx="8" cy="8" r="5.6" fill="currentColor" />,
  accept: <circle cx="8" cy="8" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  amend: <path d="M2.6 12.6 8 3.6l5.4 9" fill="none" stroke="currentColor" strokeWidth="2.3" />,
  delete: (
    <g fill="none" stroke="currentColor">
      <path d="M4 3.6h8v8.8H4z" strokeWidth="1.2" />
      <path d="M1 8h14" strokeWidth="2.4" />
    </g>
  ),
  reserve: (
    <>
      <circle cx="8" cy="8" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  'ad-referendum': (
    <g fill="none" stroke="currentColor" strokeWidth="1.8">
      <path d="M4.6 5.9a4.7 4.7 0 1 0 6.8 0" />
      <path d="M8 10V1.8M5.4 4.3 8 1.7l2.6 2.6" />
    </g>
  ),
  oppose: <path fillRule="evenodd" fill="currentColor" d="M2 2h12v12H2zM4.4 5.8 6.6 8l-2.2 2.2 1.4 1.4L8 9.4l2.2 2.2 1.4-1.4L9.4 8l2.2-2.2-1.4-1.4L8 6.6 5.8 4.4z" />,
  question: (
    <>
      <path d="M4.8 5.6a3.2 3.2 0 1 1 4.8 2.8C8.5 9 8 9.5 8 10.6" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="8" cy="13.4" r="1.3" fill="currentColor" />
    </>
  ),
  awaiting: (
    <>
      <circle cx="2.8" cy="8" r="1.6" fill="currentColor" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" />
      <circle cx="13.2" cy="8" r="1.6" fill="currentColor" />
    </>
  ),
};

/**
 * A stance, by shape, colour and word. `isWordHidden`: the word is only spoken and shown on hover (the text's
 * margin and tallies only). `children` take the place of the word on screen.
 */
export function StanceGlyph({ stance, isWordHidden = false, children }: { readonly stance: Stance; readonly isWordHidden?: boolean; readonly children?: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const word = t(`stance.${stance}`);
  return (
    <span className={classes(styles.stance, styles[stance])} title={isWordHidden ? word : undefined}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
        {shapes[stance]}
      </svg>
      <span className={isWordHidden ? styles.spoken : undefined}>{children ?? word}</span>
    </span>
  );
}
