import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

/** Nothing for 150 ms, then a quiet word: most answers come before it. */
export function Loading(): ReactElement | null {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? (
    <output className={styles.loading}>
      {t('loading')}
    </output>
  ) : null;
}
