import { useImperativeHandle, useRef, useState, type ReactElement, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../shared/model/document.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import { blobAddress } from '../../platform/upload.ts';
import type { Passage } from './messages.ts';
import styles from './Original.module.css';
import { useOriginalPage } from './use-original-page.ts';

/** What the keys of the screen do to the original. */
export type OriginalPaneHandle = { readonly zoom: (step: 1 | -1 | 0) => void; readonly look: () => void; readonly findNext: (direction: 1 | -1) => void };

type OriginalPaneProps = { readonly version: Version; readonly format: 'pdf' | 'docx'; readonly standing: Passage | null; readonly positions: readonly Passage[]; readonly handle: Ref<OriginalPaneHandle> };

/** The original as its file draws it, in a frame: its pages, zoom, and words found in it. */
export function OriginalPane({ version, format, standing, positions, handle }: OriginalPaneProps): ReactElement {
  const { t } = useTranslation('original');
  const { frame, state, tell } = useOriginalPage({ address: blobAddress(version.sha256), format, standing, positions });
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const find = (wanted: string, direction: 1 | -1): void => tell({ kind: 'find', words: wanted, direction });
  useImperativeHandle(handle, () => ({
    zoom: (step) => tell({ kind: 'zoom', step }),
    look: () => field.current?.focus(),
    findNext: (direction) => find(words, direction),
  }));
  return (
    <section className={styles.original} aria-label={t('original')}>
      <header className={styles.bar}>
        <span className={styles.pages}>{state.pages > 1 && t('page', { page: state.page, pages: state.pages })}</span>
        <span className={styles.zoom}>
          <Button look="plain" aria-label={t('smaller')} onPress={() => tell({ kind: 'zoom', step: -1 })}>
            −
          </Button>
          <Button look="plain" aria-label={t('fit', { percent: state.percent })} onPress={() => tell({ kind: 'zoom', step: 0 })}>
            {t('percent', { percent: state.percent })}
          </Button>
          <Button look="plain" aria-label={t('larger')} onPress={() => tell({ kind: 'zoom', step: 1 })}>
            +
          </Button>
        </span>
        <input
          ref={field}
          className={styles.find}
          aria-label={t('find')}
          placeholder={t('find')}
          value={words}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setWords(event.target.value);
            find(event.target.value, 1);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find(words, event.shiftKey ? -1 : 1);
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
        <output className={styles.found}>{words !== '' && state.found !== null && (state.found.total === 0 ? t('notFound') : t('found', state.found))}</output>
        <a className={styles.save} href={blobAddress(version.sha256)} download={version.fileName}>
          {t('save')}
        </a>
      </header>
      {state.phase === 'failed' && <Note isAlert>{t('failed')}</Note>}
      <iframe ref={frame} className={styles.frame} sandbox="allow-scripts" src="./original.html" title={t('originalOf', { file: version.fileName })} hidden={state.phase === 'failed'} />
    </section>
  );
}
