import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/errors.ts';
import { textEncodings, type TextEncoding, type Version } from '../../../shared/model/document.ts';
import { failureOf } from '../../platform/client.ts';
import { useDesk } from '../../platform/desk.tsx';
import { useClient } from '../../platform/queries.ts';
import { useSentence } from '../../platform/sentences.ts';
import styles from './SheetHead.module.css';

/** Reads a text again in the encoding a person names, when its accents came out wrong. */
export function EncodingChoice({ version }: { readonly version: Version }): ReactElement {
  const { t } = useTranslation('reading');
  const client = useClient();
  const sentence = useSentence();
  const { setTask, noteSaved } = useDesk();
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const read = async (encoding: TextEncoding | null): Promise<void> => {
    setRunning(true);
    setError(null);
    const job = client.run('version.readAs', { versionId: version.id, encoding }, ({ done, total }) => setTask({ label: t('warnings.rereading', { done, total }), cancel: job.cancel }));
    try {
      await job.done;
      noteSaved();
    } catch (thrown) {
      setError(failureOf(thrown));
    }
    setTask(null);
    setRunning(false);
  };
  return (
    <>
      <label className={styles.encoding}>
        {t('warnings.readIn')}{' '}
        <select
          value=""
          disabled={isRunning}
          onChange={({ target }) => {
            const encoding = textEncodings.find((one) => one === target.value);
            void read(encoding ?? null);
          }}
        >
          <option value="" disabled hidden>
            {t('warnings.chooseEncoding')}
          </option>
          {textEncodings.map((encoding) => (
            <option key={encoding} value={encoding}>
              {t(`warnings.encoding.${encoding}`)}
            </option>
          ))}
          <option value="guess">{t('warnings.guess')}</option>
        </select>
      </label>
      {error !== null && <span role="alert"> {sentence(error)}</span>}
    </>
  );
}
