import { memberStates } from '../../../shared/delegations/member-states.ts';
import { isSameDelegation } from '../../../shared/delegations/names.ts';
import { meetingInput, type Meeting, type MeetingInput, type Role } from '../../../shared/model/meeting.ts';
import type { WorkingLanguage } from '../../../shared/model/language.ts';

/** What is in the fields of the form, as typed. */
export type MeetingDraft = {
  readonly series: string;
  readonly ordinal: string;
  readonly title: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly workingLanguages: readonly WorkingLanguage[];
  /** One name per line. */
  readonly delegations: string;
  readonly myDelegation: string;
  readonly myRole: Role;
};

export type MeetingField = keyof MeetingDraft;
/** Why a field cannot be taken: a key of `meetings:errors`. */
export type FieldProblem = 'required' | 'requiredItem' | 'tooLong' | 'badDay' | 'badTime' | 'dayMissing' | 'endsBeforeStartDay' | 'endsBeforeStartTime' | 'unknownDelegation' | 'invalid';
/** The fields that cannot be taken, each with its reason. */
export type FieldProblems = Readonly<Record<string, FieldProblem>>;

export const emptyMeeting: MeetingDraft = {
  series: '',
  ordinal: '',
  title: '',
  place: '',
  startsOn: '',
  endsOn: '',
  workingLanguages: [],
  delegations: '',
  myDelegation: '',
  myRole: 'delegate',
};

/** The fields filled with what is stored. */
export function draftOfMeeting(meeting: Meeting): MeetingDraft {
  return {
    series: meeting.series,
    ordinal: meeting.ordinal,
    title: meeting.title,
    place: meeting.place,
    startsOn: meeting.startsOn ?? '',
    endsOn: meeting.endsOn ?? '',
    workingLanguages: meeting.workingLanguages,
    delegations: meeting.delegations.map((delegation) => delegation.name).join('\n'),
    myDelegation: meeting.delegations.find((delegation) => delegation.id === meeting.myDelegationId)?.name ?? '',
    myRole: meeting.myRole,
  };
}

/** The names in the field of delegations: a line each, once each, in the order typed. */
export function delegationsIn(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((name) => name !== '');
}

/**
 * The field of delegations with the member states of the OAS after what is in it, named in a language, in its alphabetical
 * order; a delegation that is there already, under any of its names, is not added again.
 */
export function withMemberStates(text: string, language: WorkingLanguage): string {
  const there = delegationsIn(text);
  const missing = memberStates.filter(({ names }) => !there.some((name) => isSameDelegation(name, names.es))).map(({ names }) => names[language]);
  return [...there, ...missing.toSorted((a, b) => a.localeCompare(b, language))].join('\n');
}

/** What the core takes, or the fields that stand in the way with their reasons. */
export function readMeeting(draft: MeetingDraft): { readonly input: MeetingInput } | { readonly problems: FieldProblems } {
  const parsed = meetingInput.safeParse({
    ...draft,
    title: draft.title.trim(),
    startsOn: draft.startsOn === '' ? null : draft.startsOn,
    endsOn: draft.endsOn === '' ? null : draft.endsOn,
    workingLanguages: [...draft.workingLanguages],
    delegations: [...delegationsIn(draft.delegations)],
    myDelegation: draft.myDelegation === '' ? null : draft.myDelegation,
  });
  if (parsed.success) return { input: parsed.data };
  return { problems: problemsOf(parsed.error.issues, 'endsBeforeStartDay') };
}

/** The problems that are left once fields were changed: what is being corrected is not reproached. */
export function withoutChanged(problems: FieldProblems, change: object): FieldProblems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in change)));
}

type Issue = { readonly code: string; readonly message: string; readonly path: readonly PropertyKey[] };

/** Reasons by field, from the issues of the contract's schema; `order` names the reason for an end before its start. */
export function problemsOf(issues: readonly Issue[], order: FieldProblem): FieldProblems {
  const problems = issues.map((issue) => [String(issue.path[0]), problemOf(issue, order)] as const);
  return Object.fromEntries(problems.toReversed());
}

function problemOf(issue: Issue, order: FieldProblem): FieldProblem {
  if (issue.message === 'ends-before-start') return order;
  if (issue.message === 'unknown-delegation') return 'unknownDelegation';
  if (issue.code === 'too_small') return 'required';
  if (issue.code === 'too_big') return 'tooLong';
  return issue.code === 'invalid_format' ? 'badDay' : 'invalid';
}
