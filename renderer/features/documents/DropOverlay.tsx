import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DropOverlay.module.css';

/** Takes files dropped anywhere on the window, and says so while they hover over it. */
export function DropOverlay({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }): ReactElement | null {
  const { t } = useTranslation('documents');
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!carriesFiles(event)) return;
    event.preventDefault();
    onDrop([...(event.dataTransfer?.files ?? [])]);
  });
  const hover = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(true);
  });
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });
  useEffect(() => {
    window.addEventListener('drop', take);
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('drop', take);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
    };
  }, []);
  if (!isOver) return null;
  return (
    <output className={styles.overlay}>
      <span className={styles.sentence}>{t('dropHere')}</span>
      <span className={styles.formats}>{t('dropFormats')}</span>
    </output>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
