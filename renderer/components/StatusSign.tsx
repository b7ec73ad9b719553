import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PositionStatus } from '../../shared/model/position.ts';
import styles from './StatusSign.module.css';

/** An open ring waits for the head, a ring with a tick is cleared, words were said, a line strikes out, an arrow lifts. */
const shapes: Readonly<Record<PositionStatus, ReactNode>> = {
  draft: <circle cx="8" cy="8" r="5.4" strokeDasharray="2.4 2.2" />,
  cleared: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M4.9 8.2 7.2 10.5 11.2 5.6" strokeWidth="1.7" />
    </>
  ),
  stated: <path d="M2 3h12v8H8.4L5 14v-3H2z" />,
  withdrawn: <path d="M2 8h12" strokeWidth="2.2" />,
  lifted: <path d="M2.5 13.5h11M8 11V2.6M4.8 5.7 8 2.5l3.2 3.2" strokeWidth="1.7" />,
  void: <path d="M3.4 3.4 12.6 12.6M12.6 3.4 3.4 12.6" strokeWidth="1.7" />,
};

/** How far a position has come, by shape and word; ink alone, as nobody's words change by it. `children` take the place of the word. */
export function StatusSign({ status, children }: { readonly status: PositionStatus; readonly children?: ReactNode }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={styles.status}>
      <svg viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true" focusable="false">
        {shapes[status]}
      </svg>
      <span>{children ?? t(`status.${status}`)}</span>
    </span>
  );
}
