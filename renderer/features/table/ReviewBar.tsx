import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useSentence } from '../../platform/sentences.ts';
import styles from './Review.module.css';
import { reviewable, type Review, type ReviewOutcome } from './use-review.ts';
import { currentRow, rowsActedOn, type Table } from './use-table.ts';

/** Under the table, always in the same place: what is chosen, what the head can do with it, what came of it. */
export function ReviewBar({ table, review }: { readonly table: Table; readonly review: Review }): ReactElement {
  const { t } = useTranslation('table');
  const sentence = useSentence();
  const { state, dispatch } = table;
  const rows = rowsActedOn(table);
  const row = currentRow(table);
  const count = reviewable('send-back', rows).length;
  const toClear = reviewable('clear', rows).length;
  if (state.asks === 'remark') return <RemarkForm count={count} review={review} onSend={(remark) => review.act('send-back', rows, remark)} onClose={() => dispatch({ kind: 'asked', asks: null })} />;
  return (
    <footer className={styles.bar}>
      <output className={styles.told}>{review.outcome?.kind === 'refused' ? '' : <Told outcome={review.outcome} />}</output>
      <span role="alert" className={styles.refused}>
        {review.outcome?.kind === 'refused' ? sentence(review.outcome.error) : ''}
      </span>
      {table.isHead ? (
        <span className={styles.actions}>
          {row !== null && (
            <Button look="plain" shortcut="X" onPress={() => dispatch({ kind: 'selectionToggled', row: row.id })}>
              {state.selected.has(row.id) ? t('review.unselect') : t('review.select')}
            </Button>
          )}
          <Button shortcut="V" isDisabled={toClear === 0 || review.isBusy} onPress={() => review.act('clear', rows)}>
            {t('review.clear', { count: Math.max(1, toClear) })}
          </Button>
          <Button shortcut="R" isDisabled={count === 0 || review.isBusy} onPress={() => dispatch({ kind: 'asked', asks: 'remark' })}>
            {t('review.sendBack')}
          </Button>
          <Button shortcut="O" isDisabled={count === 0 || review.isBusy} onPress={() => review.act('take-over', rows)}>
            {t('review.takeOver')}
          </Button>
        </span>
      ) : (
        review.outcome?.kind !== 'refused' && <span className={styles.actions}>{t('review.headOnly')}</span>
      )}
    </footer>
  );
}

function Told({ outcome }: { readonly outcome: Exclude<ReviewOutcome, { kind: 'refused' }> | null }): ReactElement | null {
  const { t } = useTranslation('table');
  if (outcome === null) return null;
  if (outcome.kind === 'nameless') return <>{t('review.nameless')}</>;
  if (outcome.kind === 'nothing') return <>{t(`review.nothing.${outcome.action}`)}</>;
  return <>{t(`review.done.${outcome.action}`, { count: outcome.count })}</>;
}

type RemarkFormProps = { readonly count: number; readonly review: Review; readonly onSend: (remark: string) => void; readonly onClose: () => void };

/** Asks why positions are sent back, in place: Enter sends, Escape leaves. */
function RemarkForm({ count, review, onSend, onClose }: RemarkFormProps): ReactElement {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation();
  const [remark, setRemark] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (): void => {
    if (remark.trim() === '' || review.isBusy) return;
    onSend(remark.trim());
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') send();
    if (event.key === 'Escape') onClose();
  };
  return (
    <footer className={styles.bar}>
      <div className={styles.remark} onKeyDownCapture={onKeyDown}>
        <TextField label={t('review.remark', { count })} value={remark} onChange={setRemark} inputRef={field} maxLength={2_000} />
      </div>
      <span className={styles.actions}>
        <Button look="first" shortcut="Enter" isDisabled={remark.trim() === ''} onPress={send}>
          {t('review.sendBack')}
        </Button>
        <Button shortcut="Escape" onPress={onClose}>
          {common('cancel')}
        </Button>
      </span>
    </footer>
  );
}
