import { describe, expect, test } from 'vitest';
import { delegationsIn, draftOfMeeting, emptyMeeting, readMeeting, withMemberStates, withoutChanged } from '../../../../../renderer/features/meetings/meeting-draft.ts';
import { meeting } from '../../../../../shared/model/meeting.ts';

const stored = meeting.parse({
  id: '11111111-1111-4111-8111-111111111111',
  series: 'RTP',
  ordinal: 'V',
  title: 'Fifth Meeting',
  place: 'Washington, D.C.',
  startsOn: '2026-11-24',
  endsOn: '2026-11-26',
  workingLanguages: ['es', 'en'],
  delegations: [
    { id: '22222222-2222-4222-8222-222222222222', name: 'Chile' },
    { id: '33333333-3333-4333-8333-333333333333', name: 'Uruguay' },
  ],
  myDelegationId: '33333333-3333-4333-8333-333333333333',
  myRole: 'head',
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt: '2026-11-01T10:00:00Z',
});

describe('the form of a meeting', () => {
  test('filled from a meeting and read again gives what was stored', () => {
    const { id: _, createdAt: _created, updatedAt: _updated, delegations, myDelegationId: _mine, ...rest } = stored;
    expect(readMeeting(draftOfMeeting(stored))).toEqual({ input: { ...rest, delegations: delegations.map(({ name }) => name), myDelegation: 'Uruguay' } });
  });

  test('takes one delegation a line, without blanks and doubles, in the order typed', () => {
    expect(delegationsIn(' Uruguay \n\nChile\r\nUruguay\n')).toEqual(['Uruguay', 'Chile']);
  });

  test('takes the member states of the OAS after what was typed, in the reader’s language, none twice under another name', () => {
    const names = delegationsIn(withMemberStates('Brésil\nSecretariat\nETATS-UNIS', 'es'));
    expect([names.slice(0, 5), names.length, names.at(-1), names.includes('Brasil')]).toEqual([['Brésil', 'Secretariat', 'ETATS-UNIS', 'Antigua y Barbuda', 'Argentina'], 36, 'Venezuela', false]);
    expect(withMemberStates(withMemberStates('', 'fr'), 'pt')).toBe(withMemberStates('', 'fr'));
  });

  test('says of each field why it cannot be taken', () => {
    expect({
      nothing: readMeeting(emptyMeeting),
      blank: readMeeting({ ...emptyMeeting, title: '   ' }),
      dates: readMeeting({ ...emptyMeeting, title: 'M', startsOn: '2026-11-26', endsOn: '2026-11-24' }),
      calendar: readMeeting({ ...emptyMeeting, title: 'M', startsOn: '2026-02-30' }),
      long: readMeeting({ ...emptyMeeting, title: 'M', place: 'x'.repeat(501) }),
      mine: readMeeting({ ...emptyMeeting, title: 'M', delegations: 'Chile', myDelegation: 'Uruguay' }),
    }).toEqual({
      nothing: { problems: { title: 'required' } },
      blank: { problems: { title: 'required' } },
      dates: { problems: { endsOn: 'endsBeforeStartDay' } },
      calendar: { problems: { startsOn: 'badDay' } },
      long: { problems: { place: 'tooLong' } },
      mine: { problems: { myDelegation: 'unknownDelegation' } },
    });
  });

  test('forgives a field as soon as it is changed', () => {
    expect(withoutChanged({ title: 'required', place: 'tooLong' }, { title: 'F' })).toEqual({ place: 'tooLong' });
  });
});
