import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bracket } from '../../../shared/marks/contested.ts';
import styles from './Proposals.module.css';
import type { Reading } from './use-reading.ts';

/** The brackets of the draft and of the paragraph one stands on: how many, why one is only editorial, which has no pair. */
export function BracketNotes({ reading }: { readonly reading: Reading }): ReactElement | null {
  const { t } = useTranslation('reading');
  const { facts, current, stand } = reading;
  const { brackets, blocks, labels } = facts;
  if (brackets.length === 0) return null;
  const here = brackets.filter((bracket) => placeOf(bracket)?.blockIndex === current);
  const unpaired = brackets.filter(isUnpaired);
  const count = here.filter(({ isContested }) => isContested).length;
  const told = here.filter((bracket) => !isUnpaired(bracket) && bracket.reason !== 'contested');
  return (
    <section className={styles.section} aria-label={t('brackets.title')}>
      <header className={styles.head}>
        <h2>
          {t('brackets.title')} <span>{brackets.filter(({ isContested }) => isContested).length}</span>
        </h2>
        <span className={styles.fact}>{count === 0 ? '' : t('brackets.here', { count })}</span>
      </header>
      {told.length + unpaired.length > 0 && (
        <ul className={styles.notes}>
          {unpaired.map((bracket) => {
            const place = placeOf(bracket);
            return place === null ? null : (
              <li key={`${place.blockIndex} ${place.at}`} className={styles.alarm}>
                <button type="button" className={styles.way} onClick={() => stand(place.blockIndex)}>
                  {t(bracket.from === null ? 'brackets.noOpening' : 'brackets.noClosing', { label: labels[place.blockIndex] ?? '¶' })}
                </button>
              </li>
            );
          })}
          {told.map((bracket) => (
            <li key={placeOf(bracket)?.at}>
              <b>{shortened(wordsOf(bracket, blocks))}</b> {t(`brackets.reason.${bracket.reason}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function isUnpaired({ from, to }: Bracket): boolean {
  return from === null || to === null;
}

function placeOf({ from, to }: Bracket): NonNullable<Bracket['from']> | null {
  return from ?? to;
}

function wordsOf({ from, to }: Bracket, blocks: Reading['facts']['blocks']): string {
  if (from === null || to === null) return '';
  const text = blocks[from.blockIndex]?.text ?? '';
  return from.blockIndex === to.blockIndex ? text.slice(from.at, to.at + 1) : text.slice(from.at);
}

/** How much of a bracket is quoted, in UTF-16 units. */
const quoted = 40;

function shortened(words: string): string {
  return words.length <= quoted ? words : `${words.slice(0, quoted - 2).trimEnd()}…]`;
}
