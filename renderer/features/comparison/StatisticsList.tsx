import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../platform/formats.ts';
import styles from './Panel.module.css';
import type { Compared } from './use-comparison.ts';

/** What changed, in figures. Changes of typography alone are counted apart. */
export function StatisticsList({ compared }: { readonly compared: Compared }): ReactElement {
  const { t } = useTranslation('comparison');
  const formats = useFormats();
  const { statistics } = compared.comparison;
  const count = (kind: string): number => compared.rows.filter((row) => row.kind === kind).length;
  const facts = [
    { name: 'added', value: count('added'), sign: '+' },
    { name: 'wordsAdded', value: statistics.wordsAdded, sign: '+' },
    { name: 'removed', value: count('removed'), sign: '−' },
    { name: 'wordsRemoved', value: statistics.wordsRemoved, sign: '−' },
    { name: 'edited', value: count('edited'), sign: '' },
    { name: 'moved', value: count('moved') + count('moved-edited'), sign: '' },
    { name: 'split', value: count('split'), sign: '' },
    { name: 'merged', value: count('merged'), sign: '' },
    { name: 'renumbered', value: statistics.renumbered, sign: '' },
    { name: 'typographic', value: compared.typographic.size, sign: '' },
  ] as const;
  return (
    <dl className={styles.statistics}>
      {facts
        .filter(({ name, value }) => value > 0 || (name !== 'split' && name !== 'merged' && name !== 'typographic'))
        .map(({ name, value, sign }) => (
          <div key={name}>
            <dt>{t(`statistics.${name}`, { count: value })}</dt>
            <dd>
              {value === 0 ? '' : sign}
              {formats.number(value)}
            </dd>
          </div>
        ))}
    </dl>
  );
}
