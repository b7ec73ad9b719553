import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrivacy } from '../platform/desk.tsx';
import styles from './Secret.module.css';

/**
 * Words that are confidential: violet, a double rule, the word itself. While the privacy key holds, their place
 * stays and the words are not on the page, for eyes or for screen readers. Never printed.
 */
export function Secret({ label, children }: { readonly label?: string; readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const isHidden = usePrivacy();
  return (
    <div className={styles.secret} data-hidden={isHidden || undefined}>
      <b className={styles.label}>{label ?? t('privacy.secret')}</b>
      <div className={styles.words} aria-hidden={isHidden || undefined} inert={isHidden}>
        {children}
      </div>
    </div>
  );
}
