import type { Document, Version } from '../../../shared/model/document.ts';
import type { SessionId } from '../../../shared/model/id.ts';
import type { AgendaItem, Session } from '../../../shared/model/meeting.ts';
import { latestFor } from '../../platform/lines.ts';
import { localDay } from '../meeting/days.ts';

/** What this machine's clock shows, `YYYY-MM-DDTHH:MM`: the program is used where the meeting is. */
export function localTimeOf(moment: Date): string {
  return `${localDay(moment)}T${[moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** Whether a session is held at this wall-clock time; one without an end is held until its day ends. */
export function isRunning({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>, now: string): boolean {
  return startsAt !== null && startsAt <= now && now < (endsAt ?? `${startsAt.slice(0, 10)}T24:00`);
}

/**
 * The session to show: the one last chosen while its day lasts and it has not ended, else the one that runs now, else the
 * last chosen, else the next to begin, else the last of all. Of several that run, the one that began first.
 */
export function sessionNow(sessions: readonly Session[], now: string, chosenId: SessionId | null): Session | undefined {
  const chosen = sessions.find(({ id }) => id === chosenId);
  if (chosen !== undefined && isAhead(chosen, now)) return chosen;
  const timed = sessions.filter(({ startsAt }) => startsAt !== null).toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  return timed.find((session) => isRunning(session, now)) ?? chosen ?? timed.find(({ startsAt }) => (startsAt ?? '') > now) ?? timed.at(-1) ?? sessions[0];
}

/** Whether a session is on today and not over yet. */
function isAhead({ startsAt, endsAt }: Session, now: string): boolean {
  return startsAt !== null && startsAt.slice(0, 10) === now.slice(0, 10) && (endsAt === null || now < endsAt);
}

/** A text of the session's agenda, under the item that calls it first; `item` null for a text that is on no item. */
export type AgendaText = { readonly item: AgendaItem | null; readonly document: Document; readonly version: Version };

/** The texts of a session in the order of its agenda, each once, then the other texts of the meeting; each in its last revision, in the reader's language where it is held. */
export function agendaTexts(items: readonly AgendaItem[], documents: readonly Document[], language: string): readonly AgendaText[] {
  const called = items.toSorted((a, b) => a.place - b.place).flatMap((item) => item.documentIds.map((id) => ({ id, item })));
  const first = called.filter(({ id }, place) => called.findIndex((other) => other.id === id) === place);
  const rest = documents.filter(({ id }) => !first.some((one) => one.id === id)).map(({ id }) => ({ id, item: null }));
  return [...first, ...rest].flatMap(({ id, item }) => {
    const document = documents.find((one) => one.id === id);
    const version = document === undefined ? null : latestFor(document, language);
    return document === undefined || version === null ? [] : [{ item, document, version }];
  });
}

/** The next text on the agenda after the one of a document, from the top again at the end; only texts on an item while there are any. */
export function textAfter(texts: readonly AgendaText[], documentId: Document['id'] | undefined): AgendaText | undefined {
  const onAgenda = texts.filter(({ item }) => item !== null);
  const list = onAgenda.length > 0 ? onAgenda : texts;
  return list[(list.findIndex(({ document }) => document.id === documentId) + 1) % list.length];
}
