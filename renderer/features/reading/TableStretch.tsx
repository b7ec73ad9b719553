import type { ReactElement } from 'react';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import type { Block, NoteMark } from '../../../shared/model/document.ts';
import type { Position } from '../../../shared/model/position.ts';
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
  readonly onOpenPosition: (position: Position) => void;
};

/** A table of the text, its cells where they stood; stances on its cells stand in the margin. */
export function TableStretch({ unit, draw, currentPosition, currentHit, onNote, onOpenPosition }: TableStretchProps): ReactElement {
  const positions = unit.rows.flatMap(blocksOfRow).flatMap((block) => draw(block).positions);
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
      <span className={styles.margin}>
        {positions.slice(0, 2).map((position) => (
          <button key={position.id} type="button" tabIndex={-1} className={styles.stance} onClick={() => onOpenPosition(position)}>
            <StanceGlyph stance={position.stance} isWordHidden />
          </button>
        ))}
      </span>
    </>
  );
}
