import { useId, useState, type ReactElement, type ReactNode } from 'react';
import styles from './Positions.module.css';

type EntryGroupProps = {
  readonly title: string;
  readonly count: number;
  /** What these have in common, where the title does not say enough. */
  readonly detail?: string;
  readonly isFoldable?: boolean;
  /** Unfolded from outside: something in it is open. */
  readonly isUnfolded?: boolean;
  readonly children: ReactNode;
};

/** Positions that stand apart from the rest, under a heading of their own. */
export function EntryGroup({ title, count, detail, isFoldable = false, isUnfolded = false, children }: EntryGroupProps): ReactElement {
  const [isPressedOpen, setPressedOpen] = useState(false);
  const id = useId();
  const isShown = !isFoldable || isPressedOpen || isUnfolded;
  const name = (
    <>
      {title} <span className={styles.mute}>{count}</span>
    </>
  );
  return (
    <section className={styles.apart} aria-labelledby={id}>
      <h3 id={id} className={styles.apartTitle}>
        {isFoldable ? (
          <button type="button" className={styles.fold} aria-expanded={isShown} onClick={() => setPressedOpen(!isPressedOpen)}>
            {name}
          </button>
        ) : (
          name
        )}
      </h3>
      {detail !== undefined && <p className={styles.apartDetail}>{detail}</p>}
      {isShown && <ol>{children}</ol>}
    </section>
  );
}
