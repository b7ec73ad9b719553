import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../../shared/model/id.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { useFormats } from '../../platform/formats.ts';
import { latestFor, lineSymbolOf, titleFor } from '../../platform/lines.ts';
import { useSentence } from '../../platform/sentences.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Plenary.module.css';
import { useSessionName } from './use-session-name.ts';
import type { Plenary } from './use-plenary.ts';

type FloorHeadProps = { readonly plenary: Plenary; readonly isRefused: boolean; readonly onAgenda: () => void; readonly onSecond: () => void };

/** The head of the sheet: which session, which of its texts, the agenda, the second screen. */
export function FloorHead({ plenary, isRefused, onAgenda, onSecond }: FloorHeadProps): ReactElement {
  const { t } = useTranslation('plenary');
  const sentence = useSentence();
  const sessionName = useSessionName();
  const { sessions, inSession } = plenary;
  const { session, running, chooseSession, onFloor } = inSession;
  const formats = useFormats();
  return (
    <div className={styles.head}>
      {session !== undefined && (
        <Select
          label={t('session')}
          isLabelHidden
          value={session.id}
          options={sessions.map((one) => ({ value: one.id, label: sessionName(one), ...(one.startsAt !== null && { note: `${formats.weekday(one.startsAt.slice(0, 10))}, ${formats.clock(one.startsAt)}` }) }))}
          onChange={chooseSession}
        />
      )}
      <TextSelect plenary={plenary} />
      {running !== undefined && (
        <Button look="plain" onPress={() => chooseSession(running.id)}>
          {t('runningElsewhere', { title: sessionName(running) })}
        </Button>
      )}
      <Button look="plain" shortcut="A" onPress={onAgenda}>
        {t('agenda.title')}
      </Button>
      <Button look="plain" shortcut="W" onPress={onSecond}>
        {t('second.open')}
      </Button>
      {(isRefused || onFloor.error !== null) && (
        <p className={styles.trouble} role="alert">
          {isRefused ? t('second.refused') : onFloor.error !== null && `${t('notKept')} ${sentence(onFloor.error)}`}
        </p>
      )}
    </div>
  );
}

/** The texts of the session, each under the item that calls it; the one on the floor too when it is not the last of its line. */
function TextSelect({ plenary: { inSession, version } }: { readonly plenary: Plenary }): ReactElement {
  const { t, i18n } = useTranslation('plenary');
  const versionName = useVersionName();
  const { texts, document, item, chooseText } = inSession;
  const isListed = texts.some((text) => text.version.id === version.id);
  const listed = isListed || document === undefined ? texts : [{ item, document, version }, ...texts];
  const newer = document === undefined || isListed ? null : latestFor(document, version.language ?? i18n.language);
  return (
    <>
      <Select
        label={t('text')}
        isLabelHidden
        value={version.id}
        options={listed.map((text) => ({
          value: text.version.id,
          label: [lineSymbolOf(text.document) ?? titleFor(text.document, i18n.language), versionName(text.version, text.document.versions)].join(', '),
          note: text.item === null ? titleFor(text.document, i18n.language) : `${t('item', { label: text.item.label })}. ${text.item.title}`,
        }))}
        onChange={(versionId: VersionId) => chooseText(versionId)}
      />
      {newer !== null && newer.id !== version.id && newer.symbol !== version.symbol && (
        <Button look="plain" onPress={() => chooseText(newer.id)}>
          {t('newer', { version: versionName(newer, document?.versions ?? [newer]) })}
        </Button>
      )}
    </>
  );
}
