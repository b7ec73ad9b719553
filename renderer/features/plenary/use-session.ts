import { useTranslation } from 'react-i18next';
import type { Document, Version } from '../../../shared/model/document.ts';
import type { Floor } from '../../../shared/model/floor.ts';
import type { SessionId, VersionId } from '../../../shared/model/id.ts';
import type { AgendaItem, Session } from '../../../shared/model/meeting.ts';
import { agendaTexts, isRunning, localTimeOf, sessionNow, textAfter, type AgendaText } from './session-now.ts';
import { useClock } from './use-clock.ts';
import { useFloor, type OnFloor } from './use-floor.ts';

/** What a meeting holds, as far as its sessions need it. */
export type Held = { readonly sessions: readonly Session[]; readonly items: readonly AgendaItem[]; readonly documents: readonly Document[]; readonly kept: Floor };

/** The session in hand, its agenda and the text on the floor. */
export type InSession = {
  readonly now: Date;
  readonly session: Session | undefined;
  /** A session that runs while another is shown. */
  readonly running: Session | undefined;
  readonly items: readonly AgendaItem[];
  readonly texts: readonly AgendaText[];
  /** The text on the floor: that of the floor while the session's own holds, else the first of the agenda. */
  readonly version: Version | undefined;
  readonly document: Document | undefined;
  /** The agenda item that calls the text on the floor. */
  readonly item: AgendaItem | null;
  readonly onFloor: OnFloor;
  readonly chooseSession: (sessionId: SessionId) => void;
  readonly chooseText: (versionId: VersionId) => void;
  readonly nextText: () => void;
};

export function useSession({ sessions, items, documents, kept }: Held): InSession {
  const { i18n } = useTranslation();
  const now = useClock();
  const onFloor = useFloor(kept);
  const { floor, set } = onFloor;
  const time = localTimeOf(now);
  const session = sessionNow(sessions, time, floor.sessionId);
  const textsOf = (id: SessionId | undefined): readonly AgendaText[] => agendaTexts(items.filter((item) => item.sessionId === id), documents, i18n.language);
  const texts = textsOf(session?.id);
  const version = textOn(texts, documents, floor, session);
  const document = documents.find(({ id }) => id === version?.documentId);
  const chooseText = (versionId: VersionId): void => set({ sessionId: session?.id ?? null, versionId, blockIndex: versionId === version?.id ? floor.blockIndex : null });
  return {
    now,
    session,
    running: sessions.find((one) => one.id !== session?.id && isRunning(one, time) && !(session !== undefined && isRunning(session, time))),
    items: items.filter((item) => item.sessionId === session?.id).toSorted((a, b) => a.place - b.place),
    texts,
    version,
    document,
    item: texts.find((text) => text.document.id === document?.id)?.item ?? null,
    onFloor,
    chooseSession: (sessionId) => {
      const text = textOn(textsOf(sessionId), documents, { ...floor, sessionId }, undefined);
      set({ sessionId, versionId: text?.id ?? null, blockIndex: text?.id === floor.versionId ? floor.blockIndex : null });
    },
    chooseText,
    nextText: () => {
      const next = textAfter(texts, document?.id);
      if (next !== undefined) chooseText(next.version.id);
    },
  };
}

/** The floor's own text, unless another session has begun whose agenda does not call it. */
function textOn(texts: readonly AgendaText[], documents: readonly Document[], floor: Floor, session: Session | undefined): Version | undefined {
  const held = documents.flatMap(({ versions }) => versions).find(({ id }) => id === floor.versionId);
  const isCalled = texts.some(({ item, document }) => item !== null && document.id === held?.documentId);
  const hasAgenda = texts.some(({ item }) => item !== null);
  return held !== undefined && (session?.id === floor.sessionId || isCalled || !hasAgenda) ? held : texts[0]?.version;
}
