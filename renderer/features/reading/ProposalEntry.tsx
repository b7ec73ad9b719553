import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/model/markup.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { useFormats, type Formats } from '../../platform/formats.ts';
import { ProposalVerb, ProposalWords } from './ProposalWords.tsx';
import styles from './Proposals.module.css';
import type { Voice } from './voices.ts';

type ProposalEntryProps = {
  readonly proposal: Proposal;
  readonly voice: Voice | undefined;
  readonly name: string;
  readonly label: string;
  readonly otherLabel: string | null;
  readonly text: string;
  readonly isOpen: boolean;
  /** It is the one stepped to, and comes into view whatever else unfolds on its paragraph. */
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  /** Takes our own position on its words; null while a form is open. */
  readonly onTake: (() => void) | null;
};

/** One proposal in words: who, what, on which words; unfolded also when, and where the file says so. */
export function ProposalEntry({ proposal, voice, name, label, otherLabel, text, isOpen, isCurrent, onOpen, onTake }: ProposalEntryProps): ReactElement {
  const { t } = useTranslation('reading');
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isCurrent) return undefined;
    const request = requestAnimationFrame(() => line.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(request);
  }, [isCurrent]);
  return (
    <li ref={line} className={styles.entry} data-voice={voice?.slot ?? 'none'} aria-current={isOpen ? 'true' : undefined}>
      <span className={styles.at}>{label}</span>
      <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={onOpen}>
        <b>{name}</b>{' '}
        <span>
          <ProposalVerb proposal={proposal} otherLabel={otherLabel} />
        </span>
      </button>
      <p className={classes(styles.words, !isOpen && styles.clamped)}>
        <ProposalWords proposal={proposal} text={text} />
      </p>
      {isOpen && <Facts proposal={proposal} />}
      {isOpen && onTake !== null && (
        <p className={styles.actions}>
          <Button shortcut="P" onPress={onTake}>
            {t('proposals.take')}
          </Button>
        </p>
      )}
    </li>
  );
}

/** Where it is read off, by whom and when. */
function Facts({ proposal: { source, author, delegation, date, isWhole } }: { readonly proposal: Proposal }): ReactElement {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const facts = [t(`proposals.source.${source}`), delegation === '' ? '' : author, dayIn(date, formats), isWhole ? t('proposals.whole') : ''].filter((fact) => fact !== '');
  return <p className={styles.fact}>{facts.join(', ')}</p>;
}

/** The day of a moment as a file gives it; empty where it is none. */
function dayIn(date: string | null, formats: Formats): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? '' : formats.day(day);
}
