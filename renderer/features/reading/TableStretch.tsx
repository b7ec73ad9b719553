import type { ReactElement } from 'react';
import type { Block, NoteMark } from '../../../shared/model/document.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { MarginSigns } from './MarginSigns.tsx';
import styles from './Text.module.css';
import { blocksOfRow, type Unit } from './units.ts';
import type { BlockView } from './view.ts';
import { Words } from './Words.tsx';

type TableStretchProps = {
  readonly unit: Extract<Unit, { kind: 'table' }>;
  readonly draw: (block: Block) => BlockView;
  readonly currentPosition: string | null;
  readonly currentHit: string | null;
  readonly onNote: (mark: NoteMark) => void;
  readonly onOpenPosition: (entry: LedgerEntry) => void;
};

/** A table of the text, its cells where they stood; stances on its cells stand in the margin. */
export function TableStretch({ unit, draw, currentPosition, currentHit, onNote, onOpenPosition }: TableStretchProps): ReactElement {
  const entries = unit.rows.flatMap(blocksOfRow).flatMap((block) => draw(block).entries);
  return (
    <>
      <span className={styles.number} />
      <div className={styles.table}>
        <table>
          <tbody>
            {unit.rows.map((row) => (
              <tr key={row.row}>
                {row.cells.map((cell) => (
                  <td key={cell.column}>
                    {cell.blocks.map((block) => (
                      <p key={block.index} className={styles.cell} data-text={block.index}>
                        <Words pieces={draw(block).pieces} currentPosition={currentPosition} currentHit={currentHit} onNote={onNote} />
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MarginSigns entries={entries} onOpen={onOpenPosition} />
    </>
  );
}
