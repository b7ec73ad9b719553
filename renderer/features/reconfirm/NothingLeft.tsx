import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Note } from '../../components/Note.tsx';
import { useFormats } from '../../platform/formats.ts';
import { pathOf } from '../../platform/route.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Case.module.css';
import { outcomeOf } from './queue.ts';
import type { Passage } from './use-passage.ts';

const kinds = ['reconfirmed', 'amended', 'reattached', 'withdrawn'] as const;

/** The end of the passage: what was decided in all, or that there was nothing to decide. */
export function NothingLeft({ passage: { carried, progress, target } }: { readonly passage: Passage }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const formats = useFormats();
  const versionName = useVersionName();
  const { version, document } = target;
  const outcome = outcomeOf(carried.ours);
  const told = kinds.filter((kind) => outcome[kind] > 0).map((kind) => t(`outcome.${kind}`, { count: outcome[kind] }));
  const name = versionName(version, document.versions);
  const stand = progress.total - progress.touched;
  const sentence = progress.touched > 0 ? t('allDecided', { outcome: formats.list(told) }) : progress.total > 0 ? t('nothing', { version: name }) : t('none', { version: name });
  return (
    <div className={styles.end}>
      <Note
        detail={stand > 0 ? t('standing', { count: stand }) : undefined}
        action={
          <>
            <ButtonLink path={pathOf({ screen: 'read', versionId: version.id, blockIndex: null })}>{t('toText')}</ButtonLink>
            <Link className={styles.link} href={pathOf({ screen: 'table', versionId: version.id, sinceVersionId: null })}>
              {t('toTable')}
            </Link>
          </>
        }
      >
        {sentence}
      </Note>
    </div>
  );
}
