import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Title } from '../../components/Title.tsx';
import { classes } from '../../components/classes.ts';
import { useDesk } from '../../platform/desk.tsx';
import { bareNumber } from './labels.ts';
import type { OutlineEntry } from './outline.ts';
import styles from './Rail.module.css';

type OutlineProps = {
  readonly entries: readonly OutlineEntry[];
  readonly current: OutlineEntry | undefined;
  readonly onGo: (blockIndex: number) => void;
};

/** The parts of a text with the numbers under each and how many of its paragraphs are still in brackets. */
export function Outline({ entries, current, onGo }: OutlineProps): ReactElement | null {
  const { t } = useTranslation('reading');
  const { open: float } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const here = current?.index;
  useEffect(() => {
    if (here !== undefined) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  if (entries.length === 0) return null;
  const paragraphs = entries.reduce((sum, entry) => sum + entry.paragraphs, 0);
  const isNumbered = entries.some((entry) => rangeOf(entry) !== '');
  const open = entries.reduce((sum, entry) => sum + entry.open, 0);
  return (
    <section className={styles.group} aria-label={t('outline.title')}>
      <h2 className={styles.heading}>
        {t('outline.title')}{' '}
        <span>
          {[paragraphs > 0 ? t('outline.summary', { count: paragraphs }) : null, open > 0 ? t('outline.bracketed', { count: open }) : null].filter((fact) => fact !== null).join(', ')}
        </span>
      </h2>
      <ol ref={list}>
        {entries.map((entry) => (
          <li key={entry.index}>
            <button type="button" className={classes(styles.part, !isNumbered && styles.unnumbered)} aria-current={entry === current ? 'location' : undefined} onClick={() => {
                float(null);
                onGo(entry.index);
              }}>
              {isNumbered && <span className={styles.range}>{rangeOf(entry)}</span>}
              <span className={styles.name} style={{ paddingInlineStart: entry.level * 10 }}>
                {entry.part === 'heading' ? <Title lines={2}>{entry.title}</Title> : t(`outline.${entry.part}`)}
              </span>
              {entry.open > 0 && <OpenBrackets count={entry.open} />}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How many paragraphs hold contested words: between heavy brackets, and in words for those who listen. */
function OpenBrackets({ count }: { readonly count: number }): ReactElement {
  const { t } = useTranslation('reading');
  const words = t('outline.open', { count });
  return (
    <span className={styles.open} title={words}>
      <span aria-hidden="true">
        <b>[</b>
        {count}
        <b>]</b>
      </span>
      <span className={styles.spoken}>{words}</span>
    </span>
  );
}

function rangeOf(entry: OutlineEntry): string {
  if (entry.part === 'preamble') return 'PP';
  if (entry.from === null || entry.to === null) return '';
  return entry.from === entry.to ? bareNumber(entry.from) : `${bareNumber(entry.from)}–${bareNumber(entry.to)}`;
}
