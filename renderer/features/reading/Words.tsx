import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import type { NoteMark } from '../../../shared/model/document.ts';
import type { Piece } from './pieces.ts';
import styles from './Words.module.css';

type WordsProps = {
  readonly pieces: readonly Piece[];
  /** The position whose words stand out among those marked. */
  readonly currentPosition?: string | null;
  /** The hit a search stands on. */
  readonly currentHit?: string | null;
  readonly onNote?: (mark: NoteMark) => void;
};

/**
 * Words of a text as they stand: brackets heavy, contested words in ochre, words of positions and searches marked.
 * Every character of the text is there once; what is not of the text carries `data-aside`.
 */
export function Words({ pieces, currentPosition = null, currentHit = null, onNote }: WordsProps): ReactElement {
  return (
    <>
      {pieces.map((piece) =>
        piece.kind === 'note' ? (
          <NoteCall key={`note ${piece.mark.index} ${piece.start}`} mark={piece.mark} onNote={onNote} />
        ) : (
          <Stretch key={piece.start} piece={piece} currentPosition={currentPosition} currentHit={currentHit} />
        ),
      )}
    </>
  );
}

type StretchProps = { readonly piece: Extract<Piece, { kind: 'words' }>; readonly currentPosition: string | null; readonly currentHit: string | null };

function Stretch({ piece, currentPosition, currentHit }: StretchProps): ReactElement {
  const isHit = piece.hits.length > 0;
  const position = piece.positions.find((name) => name === currentPosition) ?? piece.positions[0];
  const look = classes(piece.depth > 0 && styles.contested, piece.isLead && styles.lead);
  const words = piece.isBracket ? <b className={styles.bracket}>{piece.text}</b> : piece.text;
  const inner = look === '' ? words : <span className={look}>{words}</span>;
  if (!isHit && position === undefined) return <>{inner}</>;
  const marked = classes(
    position === undefined ? styles.hit : piece.unsure.includes(position) ? styles.unsure : styles.taken,
    position !== undefined && position === currentPosition && styles.current,
    currentHit !== null && piece.hits.includes(currentHit) && styles.currentHit,
  );
  return (
    <mark className={marked} data-position={position}>
      {inner}
    </mark>
  );
}

function NoteCall({ mark, onNote }: { readonly mark: NoteMark; readonly onNote: WordsProps['onNote'] }): ReactElement {
  const { t } = useTranslation('reading');
  return (
    <sup className={styles.call} data-aside="">
      {onNote === undefined ? (
        mark.label
      ) : (
        <button type="button" tabIndex={-1} aria-label={t('noteCall', { label: mark.label })} onClick={() => onNote(mark)}>
          {mark.label}
        </button>
      )}
    </sup>
  );
}
