import type { ReactElement } from 'react';
import type { PositionContent } from '../../../shared/model/position.ts';
import styles from './Positions.module.css';
import { ProposedWording } from './ProposedWording.tsx';

/** What a position says in words: its wording as a change of the text, and its note. */
export function PositionWords({ content, base }: { readonly content: Pick<PositionContent, 'wording' | 'note'>; readonly base: string }): ReactElement {
  return (
    <div className={styles.stack}>
      {content.wording !== '' && <ProposedWording base={base} wording={content.wording} />}
      {content.note !== '' && <p className={styles.note}>{content.note}</p>}
    </div>
  );
}
