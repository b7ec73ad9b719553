import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog.tsx';
import { RailGroup } from '../../components/RailGroup.tsx';
import { RailLine } from '../../components/RailLine.tsx';
import { Title } from '../../components/Title.tsx';
import { usePrivacy } from '../../platform/desk.tsx';
import { shortSymbolOf, titleFor } from '../../platform/lines.ts';
import styles from './Plenary.module.css';
import type { AgendaText } from './session-now.ts';
import type { Plenary } from './use-plenary.ts';

/** The agenda of the session: every item with its texts, each a way to put it on the floor. The delegation's own notes go with the confidential. */
export function AgendaSheet({ plenary: { inSession, version }, isOpen, onClose }: { readonly plenary: Plenary; readonly isOpen: boolean; readonly onClose: () => void }): ReactElement {
  const { t, i18n } = useTranslation('plenary');
  const isPrivate = usePrivacy();
  const { items, texts, chooseText } = inSession;
  const line = (text: AgendaText): ReactElement => (
    <RailLine
      key={text.version.id}
      start={shortSymbolOf(text.document)}
      isHere={text.version.documentId === version.documentId}
      onPress={() => {
        chooseText(text.version.id);
        onClose();
      }}
    >
      <Title lines={2}>{titleFor(text.document, i18n.language)}</Title>
    </RailLine>
  );
  const textsOf = (documentIds: readonly string[]): readonly AgendaText[] => texts.filter(({ document }) => documentIds.includes(document.id));
  const others = texts.filter(({ item }) => item === null);
  return (
    <Dialog title={t('agenda.title')} place="start" isOpen={isOpen} onClose={onClose} isDismissable>
      {items.length === 0 && <p className={styles.none}>{t('agenda.none')}</p>}
      {items.map((item) => (
        <RailGroup key={item.id} title={[item.label, item.title].filter((part) => part !== '').join('. ')}>
          {item.note !== '' && !isPrivate && <li className={styles.none}>{item.note}</li>}
          {textsOf(item.documentIds).map(line)}
          {textsOf(item.documentIds).length === 0 && <li className={styles.none}>{t('agenda.noDocuments')}</li>}
        </RailGroup>
      ))}
      {others.length > 0 && <RailGroup title={t('agenda.others')}>{others.map(line)}</RailGroup>}
    </Dialog>
  );
}
