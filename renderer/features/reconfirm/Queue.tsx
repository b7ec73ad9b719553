import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { Select } from '../../components/Select.tsx';
import { pathOf } from '../../platform/route.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import { HeardBefore } from './HeardBefore.tsx';
import { ProgressCells } from './ProgressCells.tsx';
import { groupOf, queueGroups, type QueueGroup } from './queue.ts';
import styles from './Queue.module.css';
import { QueueLine } from './QueueLine.tsx';
import type { Passage } from './use-passage.ts';

/** The rail: what the text did to our positions, how far one has come, and all of them by what happened to them. */
export function Queue({ passage }: { readonly passage: Passage }): ReactElement {
  return (
    <div className={styles.queue}>
      <Head passage={passage} />
      {queueGroups.map((group) => (
        <Group key={group} group={group} passage={passage} />
      ))}
      <HeardBefore passage={passage} />
    </div>
  );
}

function Head({ passage: { target, progress } }: { readonly passage: Passage }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const versionName = useVersionName();
  const [, navigate] = useLocation();
  const { version, document } = target;
  const name = versionName(version, document.versions);
  const { total, touched, decided } = progress;
  return (
    <header className={styles.head}>
      <h2>{touched === 0 ? t('summary.untouched', { version: name, count: total }) : t('summary.touched', { version: name, count: touched, total })}</h2>
      <p className={styles.soft}>{t('summary.line', { stand: total - touched, decided, open: touched - decided })}</p>
      {touched > 0 && <ProgressCells progress={progress} />}
      <Select
        label={t('target')}
        isLabelHidden
        value={version.id}
        options={document.versions.toReversed().map((one) => ({ value: one.id, label: t('onto', { version: versionName(one, document.versions) }) }))}
        onChange={(id) => navigate(pathOf({ screen: 'reconfirm', versionId: id }))}
      />
    </header>
  );
}

function Group({ group, passage }: { readonly group: QueueGroup; readonly passage: Passage }): ReactElement | null {
  const { t } = useTranslation('reconfirm');
  const { queue, state, entry, dispatch } = passage;
  const entries = queue.filter((one) => groupOf(one, state.remembered) === group);
  if (entries.length === 0) return null;
  const isFolded = group === 'intact' && !state.isIntactShown;
  const shown = isFolded ? entries.filter(({ position }) => position.id === entry?.position.id) : entries;
  return (
    <section className={styles.group}>
      <h3>
        {group === 'decided' ? t('decidedBefore') : <PlacementSign state={group} />}
        {group === 'intact' ? (
          <Button look="plain" aria-expanded={!isFolded} onPress={() => dispatch({ kind: 'intactShown', isShown: isFolded })}>
            {t(isFolded ? 'folded' : 'unfolded', { count: entries.length })}
          </Button>
        ) : (
          <span className={styles.count}>{entries.length}</span>
        )}
      </h3>
      {shown.length > 0 && (
        <ol>
          {shown.map((one) => (
            <QueueLine key={one.position.id} entry={one} isHere={one.position.id === entry?.position.id} passage={passage} />
          ))}
        </ol>
      )}
    </section>
  );
}
