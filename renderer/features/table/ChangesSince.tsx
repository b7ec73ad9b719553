import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Select } from '../../components/Select.tsx';
import type { Document } from '../../../shared/model/document.ts';
import type { DocumentChange, Since } from '../../../shared/model/history.ts';
import { workingLanguage } from '../../../shared/model/language.ts';
import type { Session } from '../../../shared/model/meeting.ts';
import { useFormats } from '../../platform/formats.ts';
import { lineSymbolOf, titleFor } from '../../platform/lines.ts';
import { useCommand, useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { languageFor } from '../../locales/index.ts';
import { toldByTheCommand } from '../positions/draft-keeper.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Aside.module.css';
import { sessionBefore } from './since.ts';
import type { TableSources } from './use-table.ts';

const all = 'all';

/** What changed in the documents of an agenda item, or in all, since one last looked, since the capital cleared, or since a session. */
export function ChangesSince({ sources }: { readonly sources: TableSources }): ReactElement {
  const { t, i18n } = useTranslation('table');
  const { meeting, sessions, version } = sources;
  const agenda = useQueryOf('agenda.list', { meetingId: meeting.id });
  const documents = useQueryOf('document.list', { meetingId: meeting.id });
  const [since, setSince] = useState<Since>(() => firstSince(sessions));
  const [itemId, setItemId] = useState<string>(all);
  const item = agenda.data?.find((one) => one.id === itemId);
  const language = workingLanguage.safeParse(version.language).data ?? languageFor([i18n.language]);
  const changes = useQueryOf('changes.since', { meetingId: meeting.id, documentIds: item === undefined ? null : item.documentIds, language, since });
  return (
    <section className={styles.group} aria-label={t('aside.changes')}>
      <SinceChoice since={since} sessions={sessions} onChoose={setSince} />
      <Select
        label={t('changes.of')}
        value={itemId}
        options={[{ value: all, label: t('changes.all') }, ...(agenda.data ?? []).filter((one) => one.documentIds.length > 0).map((one) => ({ value: String(one.id), label: [one.label, one.title].filter((part) => part !== '').join(' ') }))]}
        onChange={setItemId}
      />
      {changes.error !== null && <Failure error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.data === undefined && changes.error === null && <Loading />}
      {changes.data !== undefined && documents.data !== undefined && <ChangedDocuments changes={changes.data} documents={documents.data} />}
    </section>
  );
}

function SinceChoice({ since, sessions, onChoose }: { readonly since: Since; readonly sessions: readonly Session[]; readonly onChoose: (since: Since) => void }): ReactElement {
  const { t } = useTranslation('table');
  const formats = useFormats();
  const begun = sessions.filter((session) => session.startsAt !== null).toSorted((one, other) => (other.startsAt ?? '').localeCompare(one.startsAt ?? ''));
  const labelOf = (session: Session): string => t('changes.session', { title: session.title, when: `${formats.shortDay((session.startsAt ?? '').slice(0, 10))}, ${formats.clock(session.startsAt ?? '')}` });
  const choices: readonly { readonly value: string; readonly label: string; readonly since: Since }[] = [
    { value: 'looked', label: t('changes.looked'), since: { kind: 'looked' } },
    { value: 'capital-cleared', label: t('changes.capital'), since: { kind: 'capital-cleared' } },
    ...begun.map((session) => ({ value: String(session.id), label: labelOf(session), since: { kind: 'session' as const, sessionId: session.id } })),
  ];
  return (
    <Select
      label={t('changes.since')}
      value={since.kind === 'session' ? String(since.sessionId) : since.kind}
      options={choices.map(({ value, label }) => ({ value, label }))}
      onChange={(value) => {
        const chosen = choices.find((choice) => choice.value === value);
        if (chosen !== undefined) onChoose(chosen.since);
      }}
    />
  );
}

/** The documents something happened to, each with its counts and the way to the comparison; how many are as they were. */
function ChangedDocuments({ changes, documents }: { readonly changes: readonly DocumentChange[]; readonly documents: readonly Document[] }): ReactElement {
  const { t } = useTranslation('table');
  const { mutateAsync, isPending, error } = useCommand('milestone.set');
  const changed = changes.filter((change) => change.oldVersionId === null || (change.oldVersionId !== change.newVersionId && change.statistics !== null));
  const markAll = async (): Promise<void> => {
    for (const { newVersionId } of changes) await mutateAsync({ versionId: newVersionId, kind: 'looked', isSet: true });
  };
  return (
    <>
      {changed.length === 0 ? <p className={styles.none}>{t('changes.none')}</p> : null}
      <ul className={styles.documents}>
        {changed.map((change) => {
          const document = documents.find((one) => one.id === change.documentId);
          return document === undefined ? null : <ChangedDocument key={change.documentId} change={change} document={document} />;
        })}
      </ul>
      {changes.length > changed.length && changed.length > 0 && <p className={styles.fact}>{t('changes.same', { count: changes.length - changed.length })}</p>}
      {error !== null && <Failure error={error} />}
      {changes.length > 0 && (
        <Button isDisabled={isPending} onPress={() => void markAll().catch(toldByTheCommand)}>
          {t('changes.mark')}
        </Button>
      )}
    </>
  );
}

function ChangedDocument({ change, document }: { readonly change: DocumentChange; readonly document: Document }): ReactElement {
  const { t, i18n } = useTranslation('table');
  const versionName = useVersionName();
  const nameOf = (id: DocumentChange['newVersionId'] | null): string => {
    const version = document.versions.find((one) => one.id === id);
    return version === undefined ? '…' : versionName(version, document.versions);
  };
  const { oldVersionId, newVersionId, statistics } = change;
  const path = oldVersionId === null ? pathOf({ screen: 'read', versionId: newVersionId, blockIndex: null }) : pathOf({ screen: 'compare', oldVersionId, newVersionId });
  return (
    <li>
      <Link href={path} className={styles.link}>
        {lineSymbolOf(document) ?? titleFor(document, i18n.language)}
      </Link>
      <span className={styles.fact}>{oldVersionId === null ? t('changes.new', { name: nameOf(newVersionId) }) : `${nameOf(oldVersionId)} → ${nameOf(newVersionId)}`}</span>
      {statistics !== null && <span className={styles.figures}>{countsOf(statistics).map(([kind, count]) => t(`changes.count.${kind}`, { count })).join(', ')}</span>}
    </li>
  );
}

type Counted = 'edited' | 'added' | 'removed' | 'moved' | 'words';

/** What happened, the kinds that did; paragraphs that were split or merged count as edited. */
function countsOf(statistics: NonNullable<DocumentChange['statistics']>): readonly (readonly [Counted, number])[] {
  const { edited, movedEdited, split, merged, added, removed, moved, wordsAdded, wordsRemoved } = statistics;
  const counts: readonly (readonly [Counted, number])[] = [
    ['edited', edited + split + merged],
    ['added', added],
    ['removed', removed],
    ['moved', moved + movedEdited],
    ['words', wordsAdded + wordsRemoved],
  ];
  const happened = counts.filter(([, count]) => count > 0);
  return happened.length === 0 ? [['edited', 0]] : happened;
}

function firstSince(sessions: readonly Session[]): Since {
  const session = sessionBefore(sessions, localNow());
  return session === null ? { kind: 'looked' } : { kind: 'session', sessionId: session.id };
}

/** The wall-clock time of this machine, which is taken to stand where the meeting is. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
