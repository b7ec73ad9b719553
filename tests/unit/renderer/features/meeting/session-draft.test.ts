import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../../../renderer/features/meeting/days.ts';
import { draftOfSession, emptySession, readSession } from '../../../../../renderer/features/meeting/session-draft.ts';
import { session, type Session } from '../../../../../shared/model/meeting.ts';

function held(title: string, startsAt: string | null, endsAt: string | null = null): Session {
  const id = `${title.padEnd(8, '0')}-1111-4111-8111-111111111111`;
  return session.parse({ id, meetingId: '11111111-1111-4111-8111-111111111111', kind: 'plenary', title, startsAt, endsAt, room: '', chair: '', theme: '', objective: '', method: '', expectedResult: '' });
}

describe('the form of a session', () => {
  test('filled from a session and read again gives what was stored', () => {
    const { id: _, meetingId: _meeting, ...stored } = held('a', '2026-11-24T09:00', '2026-11-24T12:30');
    expect(readSession(draftOfSession(held('a', '2026-11-24T09:00', '2026-11-24T12:30')))).toEqual({ input: stored });
  });

  test('says of each field why it cannot be taken', () => {
    const draft = emptySession('2026-11-24');
    expect({
      order: readSession({ ...draft, startsAt: '10:00', endsAt: '09:00' }),
      noDay: readSession({ ...draft, day: '', startsAt: '10:00' }),
      long: readSession({ ...draft, room: 'x'.repeat(501) }),
    }).toEqual({
      order: { problems: { endsAt: 'endsBeforeStartTime' } },
      noDay: { problems: { day: 'dayMissing' } },
      long: { problems: { room: 'tooLong' } },
    });
  });

  test('without a day leaves the session unscheduled', () => {
    expect(readSession(emptySession(''))).toMatchObject({ input: { startsAt: null, endsAt: null } });
  });
});

test('the programme goes by day and hour, what is not scheduled at the end', () => {
  const days = daysOf([held('c', '2026-11-25T09:00'), held('d', null), held('b', '2026-11-24T14:00'), held('a', '2026-11-24T09:00')]);
  expect(days.map(({ day, sessions }) => [day, sessions.map(({ title }) => title)])).toEqual([
    ['2026-11-24', ['a', 'b']],
    ['2026-11-25', ['c']],
    [null, ['d']],
  ]);
});
