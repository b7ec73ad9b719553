import { sessionInput, type Session, type SessionInput, type SessionKind } from '../../../shared/model/meeting.ts';
import { problemsOf, type FieldProblems } from '../meetings/meeting-draft.ts';

/** What is in the fields of the form, as typed; the day and the hours are apart. */
export type SessionDraft = {
  readonly kind: SessionKind;
  readonly title: string;
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string;
  readonly chair: string;
  readonly theme: string;
  readonly objective: string;
  readonly method: string;
  readonly expectedResult: string;
};

export type SessionField = keyof SessionDraft;

/** Empty fields, on a day if one is known. */
export function emptySession(day: string): SessionDraft {
  return { kind: 'plenary', title: '', day, startsAt: '', endsAt: '', room: '', chair: '', theme: '', objective: '', method: '', expectedResult: '' };
}

/** The fields filled with what is stored. */
export function draftOfSession({ kind, title, startsAt, endsAt, room, chair, theme, objective, method, expectedResult }: Session): SessionDraft {
  return { kind, title, day: (startsAt ?? endsAt)?.slice(0, 10) ?? '', startsAt: timeOf(startsAt), endsAt: timeOf(endsAt), room, chair, theme, objective, method, expectedResult };
}

/** What the core takes, or the fields that stand in the way with their reasons. A day without hours starts at 0.00. */
export function readSession({ day, startsAt, endsAt, ...rest }: SessionDraft): { readonly input: SessionInput } | { readonly problems: FieldProblems } {
  if (day === '' && (startsAt !== '' || endsAt !== '')) return { problems: { day: 'dayMissing' } };
  const parsed = sessionInput.safeParse({
    ...rest,
    startsAt: day === '' ? null : `${day}T${startsAt === '' ? '00:00' : startsAt}`,
    endsAt: day === '' || endsAt === '' ? null : `${day}T${endsAt}`,
  });
  if (parsed.success) return { input: parsed.data };
  const problems = problemsOf(parsed.error.issues, 'endsBeforeStartTime');
  return { problems: problems.startsAt === 'badDay' ? { ...problems, startsAt: 'badTime' } : problems };
}

function timeOf(moment: string | null): string {
  return moment?.slice(11) ?? '';
}
