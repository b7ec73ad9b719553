import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import type { Block, NoteMark } from '../../../shared/model/document.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { GutterLabel } from './GutterLabel.tsx';
import { MarginSigns } from './MarginSigns.tsx';
import styles from './Text.module.css';
import type { BlockView } from './view.ts';
import { Words, type CurrentMarks } from './Words.tsx';

type TextBlockProps = {
  readonly block: Block;
  readonly view: BlockView;
  readonly current: CurrentMarks;
  readonly onNote: (mark: NoteMark) => void;
  /** From a note back to the paragraph that calls it. */
  readonly onBack: (() => void) | undefined;
  readonly onOpenPosition: (entry: LedgerEntry) => void;
};

/** One block of a text: its number hanging in the gutter, its words, our stance in the outer margin. */
export function TextBlock({ block, view, current, onNote, onBack, onOpenPosition }: TextBlockProps): ReactElement {
  return (
    <>
      <span className={classes(styles.number, block.kind === 'operative' && styles.heavy)}>
        <Number block={block} label={view.label} onBack={onBack} />
      </span>
      <BlockBody block={block}>
        <Words pieces={view.pieces} current={current} onNote={onNote} />
        <ViewAside view={view} />
      </BlockBody>
      <MarginSigns entries={view.entries} brackets={view.brackets} onOpen={onOpenPosition} />
    </>
  );
}

/** What the chosen view does to a paragraph as a whole: it runs on into the next, or is not there. */
export function ViewAside({ view: { runsOn, isAbsent } }: { readonly view: Pick<BlockView, 'runsOn' | 'isAbsent'> }): ReactElement | null {
  const { t } = useTranslation('reading');
  if (!runsOn && !isAbsent) return null;
  return (
    <span className={styles.aside} data-aside="">
      {isAbsent ? t('proposals.absent') : ` ${t('proposals.runsOn')}`}
    </span>
  );
}

function Number({ block, label, onBack }: { readonly block: Block; readonly label: string | null; readonly onBack: (() => void) | undefined }): ReactElement | null {
  const { t } = useTranslation('reading');
  if (block.kind === 'heading') return null;
  if (block.kind !== 'note') return label === null ? null : <GutterLabel label={label} />;
  const name = label === null ? t('noteUnnumbered') : t('note', { label });
  if (onBack === undefined) return <>{name}</>;
  return (
    <button type="button" tabIndex={-1} className={styles.back} title={t('noteBack')} onClick={onBack}>
      {name}
    </button>
  );
}

/** The element that says what a block is; `data-text` holds the block's characters and nothing else but asides. */
function BlockBody({ block, children }: { readonly block: Block; readonly children: ReactNode }): ReactElement {
  const text = { 'data-text': block.index };
  switch (block.kind) {
    case 'title':
      return <h2 className={styles.title} {...text}>{children}</h2>;
    case 'heading':
      return (
        <h3 className={classes(styles.heading, block.level > 0 && styles.minor)}>
          {block.label !== null && <span className={styles.ordinal}>{block.label} </span>}
          <span {...text}>{children}</span>
        </h3>
      );
    case 'status':
    case 'hinge':
    case 'note':
      return <p className={styles[block.kind]} {...text}>{children}</p>;
    case 'preamble':
    case 'operative':
    case 'item':
    case 'paragraph':
    case 'cell':
    default:
      return <p {...text}>{children}</p>;
  }
}
