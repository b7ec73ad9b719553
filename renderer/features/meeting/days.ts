import type { Session } from '../../../shared/model/meeting.ts';

/** The sessions of one day in the order of their hours; `day` null: not scheduled yet. */
export type Day = { readonly day: string | null; readonly sessions: readonly Session[] };

const afterAllDays = '9999-99-99';

/** The programme by day, days in order, what is not scheduled at the end. Sessions that start together keep the order given. */
export function daysOf(sessions: readonly Session[]): readonly Day[] {
  const byDay = Map.groupBy(sessions, (session) => session.startsAt?.slice(0, 10) ?? null);
  return [...byDay]
    .map(([day, held]) => ({ day, sessions: held.toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? '')) }))
    .toSorted((a, b) => (a.day ?? afterAllDays).localeCompare(b.day ?? afterAllDays));
}

/** The day a delegate needs to see from a text: today, else the next day with sessions; undefined once all are over. */
export function dayAhead(days: readonly Day[], today: string): Day | undefined {
  return days.find(({ day }) => day !== null && day >= today);
}

/** The day of the calendar on this machine. */
export function localDay(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
