import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import type { Entry, EntryGuess } from './entry.ts';
import styles from './Panel.module.css';

/** The delegations the letters may mean, the one that is meant first to be seen. */
export function Guesses({ entry, chosen, onPick }: { readonly entry: Entry; readonly chosen: number | null; readonly onPick: (place: number) => void }): ReactElement {
  const { t } = useTranslation('plenary');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosen !== null) list.current?.children[chosen]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  const words = ({ name, delegation, isAsTyped }: EntryGuess): string => (isAsTyped ? t('entry.join', { name }) : delegation === null ? t('entry.notYet', { name }) : name);
  return (
    <ul className={styles.guesses} aria-label={t('entry.guesses')} ref={list}>
      {entry.guesses.map((guess, place) => (
        <li key={`${guess.delegation?.id ?? ''} ${guess.name} ${guess.isAsTyped}`}>
          <button type="button" tabIndex={-1} aria-pressed={place === chosen} className={classes(place === chosen && styles.meant)} onClick={() => onPick(place)}>
            {words(guess)}
          </button>
        </li>
      ))}
    </ul>
  );
}
