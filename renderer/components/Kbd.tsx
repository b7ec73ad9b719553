import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { common } from '../locales/en/common.ts';
import styles from './Kbd.module.css';

type NamedKey = keyof typeof common.key;

/** A key or a chord (`Ctrl+K`) as it is printed on the reader's keyboard. */
export function Kbd({ of: chord }: { readonly of: string }): ReactElement {
  const { t } = useTranslation();
  const parts = chord === '+' ? ['+'] : chord.split('+');
  return (
    <span className={styles.chord}>
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <span aria-hidden="true">+</span>}
          <kbd className={styles.kbd}>{isNamed(part) ? t(`key.${part}`) : part}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

function isNamed(key: string): key is NamedKey {
  return key in common.key;
}
