import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/model/document.ts';
import type { AgendaItem, Session } from '../../../shared/model/meeting.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Menu } from '../../components/Menu.tsx';
import { useFormats } from '../../platform/formats.ts';
import { AgendaList } from './AgendaList.tsx';
import type { OpenForm } from './MeetingScreen.tsx';
import styles from './SessionArticle.module.css';

type SessionArticleProps = {
  readonly session: Session;
  readonly items: readonly AgendaItem[];
  readonly documents: readonly Document[];
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onOpen: (form: OpenForm) => void;
};

/** One session of a day: its hours in the gutter, what it is, its agenda. */
export function SessionArticle({ session, items, documents, isCurrent, onChoose, onOpen }: SessionArticleProps): ReactElement {
  const { t } = useTranslation(['meetings', 'common']);
  const formats = useFormats();
  const kind = t(`sessionKind.${session.kind}`);
  const title = session.title === '' ? kind : session.title;
  const facts = [title === kind ? '' : kind, session.room, session.chair === '' ? '' : t('chairedBy', { name: session.chair })].filter(Boolean);
  return (
    <article className={styles.session} data-current={isCurrent || undefined} aria-label={title}>
      <p className={styles.hours}>
        {session.startsAt !== null && <time dateTime={session.startsAt}>{formats.clock(session.startsAt)}</time>}
        {session.endsAt !== null && <time dateTime={session.endsAt}>{formats.clock(session.endsAt)}</time>}
      </p>
      <div className={styles.body}>
        <h3>
          <button type="button" className={styles.title} data-roving={session.id} tabIndex={isCurrent ? 0 : -1} onFocus={onChoose} onClick={onChoose} aria-pressed={isCurrent}>
            {title}
          </button>
        </h3>
        {facts.length > 0 && <p className={styles.facts}>{facts.join(', ')}</p>}
        {session.theme !== '' && <p className={styles.theme}>{session.theme}</p>}
        <AgendaList session={session} items={items} documents={documents} onOpen={onOpen} />
      </div>
      <Menu
        label={t('sessionActions', { title })}
        trigger={
          <Button look="plain" aria-label={t('sessionActions', { title })}>
            <Icon of="more" size={14} />
          </Button>
        }
        actions={[
          { id: 'edit', label: t('editSession'), shortcut: 'E', run: () => onOpen({ of: 'session', session, day: null }) },
          { id: 'item', label: t('newItem'), shortcut: 'A', run: () => onOpen({ of: 'item', session, item: null }) },
          { id: 'remove', label: t('removeSession'), isDanger: true, run: () => onOpen({ of: 'remove', session }) },
        ]}
      />
    </article>
  );
}
