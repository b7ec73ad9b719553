import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Select } from '../../components/Select.tsx';
import { tableGroupings, tableSorts } from '../../../shared/positions/table-view.ts';
import { useFormats } from '../../platform/formats.ts';
import { useCommand } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Head.module.css';
import type { Paper } from './use-printing.ts';
import { reviewable, type Review } from './use-review.ts';
import { rowsShown, type Table } from './use-table.ts';

/** Above the table: from which text changes are told, whether the capital cleared this one, how rows stand, clearing all, printing. */
export function TableHead({ table, review, title, paper }: { readonly table: Table; readonly review: Review; readonly title: string; readonly paper: Paper }): ReactElement {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation();
  const { state, dispatch } = table;
  const shown = rowsShown(table);
  const toClear = reviewable('clear', shown).length;
  return (
    <header className={styles.head}>
      <p className={styles.onPaper} aria-hidden="true">
        <span>{title}</span>
        {paper === 'with-secrets' && <span>{common('privacy.secret')}</span>}
      </p>
      <SincePicker table={table} />
      <span className={styles.picker}>
        <Select label={t('grouping.label')} isLabelHidden value={state.view.grouping} options={tableGroupings.map((value) => ({ value, label: t(`grouping.${value}`) }))} onChange={(grouping) => dispatch({ kind: 'grouped', grouping })} />
      </span>
      <span className={styles.picker}>
        <Select label={t('sort.label')} isLabelHidden value={state.view.sort} options={tableSorts.map((value) => ({ value, label: t(`sort.${value}`) }))} onChange={(sort) => dispatch({ kind: 'sorted', sort })} />
      </span>
      <span className={styles.end}>
        <CapitalCleared table={table} />
        {table.isHead && (
          <Button shortcut="Shift+V" isDisabled={toClear === 0 || review.isBusy} onPress={() => review.act('clear', shown)}>
            {toClear === 0 ? t('review.clear', { count: 1 }) : t('review.clearAll', { count: toClear })}
          </Button>
        )}
        <Button look="plain" onPress={() => dispatch({ kind: 'asked', asks: 'print' })}>
          {t('print.open')}
        </Button>
      </span>
    </header>
  );
}

/** Any other version of the line, the newest first; those of this text's language come before the others. */
function SincePicker({ table: { sources } }: { readonly table: Table }): ReactElement {
  const { t } = useTranslation('table');
  const [, navigate] = useLocation();
  const versionName = useVersionName();
  const { document, version, since, milestones } = sources;
  const others = document.versions.filter((one) => one.id !== version.id).toReversed();
  const ordered = [...others.filter((one) => one.language === version.language), ...others.filter((one) => one.language !== version.language)];
  const cleared = new Set(milestones.filter((milestone) => milestone.kind === 'capital-cleared').map((milestone) => milestone.versionId));
  const labelOf = (one: (typeof others)[number]): string => (cleared.has(one.id) ? t('since.cleared', { name: versionName(one, document.versions) }) : versionName(one, document.versions));
  if (since === null) return <span className={styles.word}>{t('since.none')}</span>;
  return (
    <span className={`${styles.picker} ${styles.since}`}>
      <span className={styles.word}>{t('since.label')}</span>
      <Select
        label={t('since.label')}
        isLabelHidden
        value={since.version.id}
        options={ordered.map((one) => ({ value: one.id, label: labelOf(one) }))}
        onChange={(sinceVersionId) => navigate(pathOf({ screen: 'table', versionId: version.id, sinceVersionId }))}
      />
    </span>
  );
}

/** That the capital cleared this text, said and taken back by the same button. */
function CapitalCleared({ table: { sources } }: { readonly table: Table }): ReactElement {
  const { t } = useTranslation('table');
  const formats = useFormats();
  const { mutate, isPending, error } = useCommand('milestone.set');
  const { version, milestones } = sources;
  const milestone = milestones.find((one) => one.kind === 'capital-cleared' && one.versionId === version.id);
  return (
    <>
      {error !== null && <Failure error={error} />}
      <button
        type="button"
        className={styles.milestone}
        aria-pressed={milestone !== undefined}
        disabled={isPending}
        title={milestone === undefined ? undefined : formats.moment(milestone.at)}
        onClick={() => mutate({ versionId: version.id, kind: 'capital-cleared', isSet: milestone === undefined })}
      >
        {milestone !== undefined && <Icon of="check" />}
        {t('capitalCleared')}
      </button>
    </>
  );
}
