import type { ReactElement } from 'react';
import type { BracketSpan } from '../../../shared/marks/brackets.ts';
import type { Block } from '../../../shared/model/document.ts';
import { GutterLabel } from '../reading/GutterLabel.tsx';
import { leadLength } from '../reading/lead.ts';
import { piecesOf } from '../reading/pieces.ts';
import { Words } from '../reading/Words.tsx';
import styles from './FloorParagraph.module.css';

/** Longer than this, a paragraph is set smaller so that most of it is in sight. In UTF-16 units. */
const longText = 420;

/** One paragraph, large enough to read from a lap or across the room: public text and nothing else. */
export function FloorParagraph({ block, label, contested }: { readonly block: Block; readonly label: string | null; readonly contested: readonly BracketSpan[] }): ReactElement {
  const pieces = piecesOf(block.text, { lead: block.kind === 'preamble' ? leadLength(block.text) : 0, brackets: contested, notes: block.notes });
  return (
    <div className={styles.paragraph} data-long={block.text.length > longText || undefined}>
      <span className={styles.number}>{label !== null && <GutterLabel label={label} />}</span>
      <p>
        <Words pieces={pieces} />
      </p>
    </div>
  );
}
