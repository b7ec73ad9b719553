import type { ReactElement } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import styles from './Case.module.css';
import { passageActs } from './use-passage-keys.ts';
import type { Passage } from './use-passage.ts';

/** What can be decided, a key and a button each. An orphan is put on a place that is chosen first; nothing else of it can stand. */
export function DecideBar({ passage }: { readonly passage: Passage }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { acts, state, entry, isDeciding, error } = passage;
  const act = passageActs(passage);
  const isBusy = isDeciding || state.panel !== 'why';
  const isOrphan = entry?.placed.at === null;
  return (
    <div className={styles.bar}>
      {error !== null && <Failure error={error} />}
      <Toolbar className={styles.acts ?? ''} aria-label={t('decide')}>
        {isOrphan ? (
          <Button look="first" shortcut="Enter" isDisabled={isBusy || !acts.attach} onPress={act.attach}>
            {t('acts.attach')}
          </Button>
        ) : (
          <Button look="first" shortcut="C" isDisabled={isBusy || !acts.confirm} onPress={act.confirm}>
            {t('acts.confirm')}
          </Button>
        )}
        <Button shortcut="A" isDisabled={isBusy || !acts.amend} onPress={act.amend}>
          {t('acts.amend')}
        </Button>
        <Button shortcut="R" isDisabled={isBusy || !acts.withdraw} onPress={act.withdraw}>
          {t('acts.withdraw')}
        </Button>
        <Button shortcut="L" isDisabled={isBusy || !acts.reattach} onPress={act.reattach}>
          {t('acts.reattach')}
        </Button>
        <Button look="plain" shortcut="T" isDisabled={isBusy || !acts.later} onPress={act.later}>
          {t('acts.later')}
        </Button>
      </Toolbar>
    </div>
  );
}
