import type { ReactElement } from 'react';
import type { Block, NoteMark } from '../../../shared/model/document.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { MarginSigns } from './MarginSigns.tsx';
import styles from './Text.module.css';
import { ViewAside } from './TextBlock.tsx';
import { blocksOfRow, type Unit } from './units.ts';
import type { BlockView } from './view.ts';
import { Words, type CurrentMarks } from './Words.tsx';

type TableStretchProps = {
  readonly unit: Extract<Unit, { kind: 'table' }>;
  readonly draw: (block: Block) => BlockView;
  readonly current: CurrentMarks;
  readonly onNote: (mark: NoteMark) => void;
  readonly onOpenPosition: (entry: LedgerEntry) => void;
};

/** A table of the text, its cells where they stood; stances on its cells stand in the margin. */
export function TableStretch({ unit, draw, current, onNote, onOpenPosition }: TableStretchProps): ReactElement {
  const views = unit.rows.flatMap(blocksOfRow).map(draw);
  const entries = views.flatMap((view) => view.entries);
  const brackets = views.reduce((sum, view) => sum + view.brackets, 0);
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
                      <CellWords key={block.index} block={block} view={draw(block)} current={current} onNote={onNote} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MarginSigns entries={entries} brackets={brackets} onOpen={onOpenPosition} />
    </>
  );
}

type CellWordsProps = { readonly block: Block; readonly view: BlockView; readonly current: CurrentMarks; readonly onNote: (mark: NoteMark) => void };

function CellWords({ block, view, current, onNote }: CellWordsProps): ReactElement {
  return (
    <p className={styles.cell} data-text={block.index}>
      <Words pieces={view.pieces} current={current} onNote={onNote} />
      <ViewAside view={view} />
    </p>
  );
}
