import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import type { NoteMark } from '../../../shared/model/document.ts';
import type { Aside, ChangeSpan, Tag } from './changes.ts';
import type { LinkSpan } from './links.ts';
import type { Piece, WordsPiece } from './pieces.ts';
import styles from './Words.module.css';

/** What stands out among what is marked: the words of a position, the hit a search stands on, a proposal by its number. */
export type CurrentMarks = { readonly position: string | null; readonly hit: string | null; readonly proposal: number | null };

type WordsProps = {
  readonly pieces: readonly Piece[];
  readonly current?: CurrentMarks;
  readonly onNote?: (mark: NoteMark) => void;
};

/**
 * Words of a text as they stand: brackets heavy, contested words in ochre, words of positions and searches marked, proposed
 * words underlined or struck in the colour of who proposes them. Every character of the text is there once, those that the
 * chosen view leaves out unseen; what is not of the text carries `data-aside`.
 */
export function Words({ pieces, current = noCurrent, onNote }: WordsProps): ReactElement {
  return (
    <>
      {pieces.map((piece, nth) => {
        if (piece.kind === 'note') return <NoteCall key={`note ${piece.mark.index} ${piece.start}`} mark={piece.mark} onNote={onNote} />;
        // Several asides may stand at one place: their order is their name.
        if (piece.kind === 'aside') return <AsideWords key={`aside ${nth}`} aside={piece.aside} current={current} />;
        return <Stretch key={piece.start} piece={piece} current={current} />;
      })}
    </>
  );
}

const noCurrent: CurrentMarks = { position: null, hit: null, proposal: null };

function Stretch({ piece, current }: { readonly piece: WordsPiece; readonly current: CurrentMarks }): ReactElement {
  const position = piece.positions.find((name) => name === current.position) ?? piece.positions[0];
  const look = classes(piece.depth > 0 && styles.contested, piece.isLead && styles.lead);
  const words = piece.isBracket ? <b className={styles.bracket}>{piece.text}</b> : piece.text;
  const plain = look === '' ? words : <span className={look}>{words}</span>;
  const linked = piece.link === null ? plain : <Linked link={piece.link}>{plain}</Linked>;
  const inner = piece.change === null ? linked : <Changed change={piece.change} current={current}>{linked}</Changed>;
  if (piece.hits.length === 0 && position === undefined) return <>{inner}</>;
  const marked = classes(
    position === undefined ? styles.hit : piece.unsure.includes(position) ? styles.unsure : styles.taken,
    position !== undefined && position === current.position && styles.current,
    current.hit !== null && piece.hits.includes(current.hit) && styles.currentHit,
  );
  return (
    <mark className={marked} data-position={position}>
      {inner}
    </mark>
  );
}

/**
 * Words that lead somewhere: a press or a key follows them; where the number leads elsewhere now, the line is broken. They are a
 * link by role alone, because a browser drags a link of its own instead of selecting its words.
 */
function Linked({ link, children }: { readonly link: LinkSpan; readonly children: ReactNode }): ReactElement {
  const leads = link.target.kind !== 'nowhere';
  return (
    <span className={classes(styles.link, link.isStale && styles.stale, !leads && styles.nowhere)} data-link={link.name} {...(leads && { role: 'link', tabIndex: -1 })}>
      {children}
    </span>
  );
}

function Changed({ change, current, children }: { readonly change: ChangeSpan; readonly current: CurrentMarks; readonly children: ReactNode }): ReactElement {
  if (change.how === 'left-out') return <span hidden>{children}</span>;
  const shared = signsOf(change, current);
  if (change.how === 'about') return <span {...shared}>{children}</span>;
  return change.how === 'added' ? <ins {...shared}>{children}</ins> : <del {...shared}>{children}</del>;
}

/** The colour and the line of whoever proposes words, and their numbers for a press. */
function signsOf({ proposals, slot }: Pick<ChangeSpan, 'proposals' | 'slot'>, { proposal }: CurrentMarks): { readonly className: string; readonly 'data-voice': number | 'none'; readonly 'data-proposals': string } {
  return {
    className: classes(styles.proposed, proposal !== null && proposals.includes(proposal) && styles.currentProposal),
    'data-voice': slot ?? 'none',
    'data-proposals': proposals.join(' '),
  };
}

function AsideWords({ aside, current }: { readonly aside: Aside; readonly current: CurrentMarks }): ReactElement {
  const { t } = useTranslation('reading');
  if (aside.kind === 'tag') return <ProposalTag tag={aside.tag} />;
  if (aside.kind === 'unpaired') {
    return (
      <span className={styles.unpaired} data-aside="">
        {t(`brackets.unpaired.${aside.bracket}`)}
      </span>
    );
  }
  if (aside.how === 'plain') return <span data-aside="">{aside.text}</span>;
  return (
    <del data-aside="" {...signsOf(aside, current)}>
      {aside.text}
    </del>
  );
}

/** Who proposes the words before it, in small. */
function ProposalTag({ tag }: { readonly tag: Tag }): ReactElement {
  return (
    <span className={styles.tag} data-aside="" data-voice={tag.slot ?? 'none'} data-proposals={tag.proposal} title={tag.saying}>
      <span aria-hidden="true">{tag.label}</span>
      <span className={styles.spoken}> ({tag.saying}) </span>
    </span>
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
