import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Document } from '../../../shared/model/document.ts';
import type { AgendaItem, Session } from '../../../shared/model/meeting.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Menu } from '../../components/Menu.tsx';
import { Title } from '../../components/Title.tsx';
import { latestFor, titleFor } from '../../platform/lines.ts';
import { useCommand } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import styles from './AgendaList.module.css';
import type { OpenForm } from './MeetingScreen.tsx';

type AgendaListProps = { readonly session: Session; readonly items: readonly AgendaItem[]; readonly documents: readonly Document[]; readonly onOpen: (form: OpenForm) => void };

/** The agenda of a session, in its order; Alt+↑ and Alt+↓ move the item that has the focus. */
export function AgendaList({ session, items, documents, onOpen }: AgendaListProps): ReactElement {
  const { t } = useTranslation('meetings');
  const move = useCommand('agenda.move');
  const remove = useCommand('agenda.remove');
  const create = useCommand('agenda.create');
  const [moved, setMoved] = useState('');
  const [removed, setRemoved] = useState<AgendaItem | null>(null);
  const putBack = async ({ sessionId, place, label, title, note, documentIds }: AgendaItem): Promise<void> => {
    const { id } = await create.mutateAsync({ sessionId, item: { label, title, note, documentIds } });
    await move.mutateAsync({ agendaItemId: id, place });
    setRemoved(null);
  };
  const moveTo = (item: AgendaItem, place: number): void => {
    if (place < 0 || place >= items.length) return;
    move.mutate({ agendaItemId: item.id, place }, { onSuccess: () => setMoved(t('itemMoved', { title: item.title, place: place + 1 })) });
  };
  const failure = move.error ?? remove.error ?? create.error;
  return (
    <>
      {failure !== null && <Failure error={failure} />}
      <ol className={styles.agenda} aria-label={t('agenda')} hidden={items.length === 0}>
        {items.map((item, index) => (
          <AgendaLine
            key={item.id}
            item={item}
            documents={documents.filter((document) => item.documentIds.includes(document.id))}
            place={index}
            count={items.length}
            onEdit={() => onOpen({ of: 'item', session, item })}
            onMove={(place) => moveTo(item, place)}
            onRemove={() => remove.mutate({ agendaItemId: item.id }, { onSuccess: () => setRemoved(item) })}
          />
        ))}
      </ol>
      {removed !== null && (
        <output className={styles.removed}>
          {t('itemRemoved', { title: removed.title })}
          {/* A refusal of the core shows above the agenda. */}
          <Button onPress={() => void putBack(removed).catch(() => undefined)}>{t('putBack')}</Button>
        </output>
      )}
      <output className={styles.spoken}>{moved}</output>
    </>
  );
}

type AgendaLineProps = {
  readonly item: AgendaItem;
  readonly documents: readonly Document[];
  readonly place: number;
  readonly count: number;
  readonly onEdit: () => void;
  readonly onMove: (place: number) => void;
  readonly onRemove: () => void;
};

function AgendaLine({ item, documents, place, count, onEdit, onMove, onRemove }: AgendaLineProps): ReactElement {
  const { t } = useTranslation('meetings');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    // Before the menu's button, which would open on an arrow.
    event.preventDefault();
    event.stopPropagation();
    onMove(place + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <li className={styles.item} onKeyDownCapture={onKeyDown}>
      <span className={styles.label}>{item.label}</span>
      <div className={styles.what}>
        <p>{item.title}</p>
        {item.note !== '' && <p className={styles.note}>{item.note}</p>}
        {documents.length > 0 && (
          <ul className={styles.documents}>
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentLink document={document} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Menu
        label={t('itemActions', { title: item.title })}
        trigger={
          <Button look="plain" aria-label={t('itemActions', { title: item.title })}>
            <Icon of="more" size={14} />
          </Button>
        }
        actions={[
          { id: 'edit', label: t('editItem'), run: onEdit },
          { id: 'up', label: t('moveUp'), shortcut: 'Alt+ArrowUp', run: () => onMove(place - 1), isDisabled: place === 0 },
          { id: 'down', label: t('moveDown'), shortcut: 'Alt+ArrowDown', run: () => onMove(place + 1), isDisabled: place === count - 1 },
          { id: 'remove', label: t('removeItem'), isDanger: true, run: onRemove },
        ]}
      />
    </li>
  );
}

function DocumentLink({ document }: { readonly document: Document }): ReactElement {
  const { t, i18n } = useTranslation('meetings');
  const latest = latestFor(document, i18n.language);
  const inside = (
    <>
      {latest?.symbol != null && <span className={styles.symbol}>{latest.symbol}</span>}
      <span className={styles.name}>
        <Title lines={1}>{titleFor(document, i18n.language)}</Title>
      </span>
      {document.versions.length > 1 && <span className={styles.count}>{t('versionsHeld', { count: document.versions.length })}</span>}
    </>
  );
  if (latest === null) return <span className={styles.document}>{inside}</span>;
  return (
    <Link href={pathOf({ screen: 'read', versionId: latest.id, blockIndex: null })} className={styles.document}>
      {inside}
    </Link>
  );
}
