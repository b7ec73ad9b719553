import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { useDesk } from '../platform/desk.tsx';
import styles from './Rail.module.css';

type RailLineProps = {
  /** Where it leads; or `onPress` for a place on this screen. */
  readonly path?: string;
  readonly onPress?: () => void;
  /** The number, time or symbol that hangs before the words. */
  readonly start?: ReactNode;
  readonly isHere?: boolean;
  readonly children: ReactNode;
};

/** One line of the rail: a place to go. The selected one has the ink bar. */
export function RailLine({ path, onPress, start, isHere = false, children }: RailLineProps): ReactElement {
  const { open } = useDesk();
  const current = isHere ? ('page' as const) : undefined;
  const inside = (
    <>
      <span>{start}</span>
      <span>{children}</span>
    </>
  );
  const press = (): void => {
    open(null);
    onPress?.();
  };
  return (
    <li>
      {path === undefined ? (
        <button type="button" className={styles.line} aria-current={isHere ? 'true' : undefined} onClick={press}>
          {inside}
        </button>
      ) : (
        <Link href={path} className={styles.line} aria-current={current} onClick={press}>
          {inside}
        </Link>
      )}
    </li>
  );
}
