import { describe, expect, it } from 'vitest';
import { dayAhead, localDay, type Day } from '../../../../../renderer/features/meeting/days.ts';

describe('the day shown beside a text', () => {
  const days: readonly Day[] = ['2026-11-24', '2026-11-26', null].map((day) => ({ day, sessions: [] }));

  it('is today, else the next with sessions, and none once all are over', () => {
    expect(['2026-11-01', '2026-11-24', '2026-11-25', '2026-11-27'].map((today) => dayAhead(days, today)?.day)).toEqual(['2026-11-24', '2026-11-24', '2026-11-26', undefined]);
  });

  it('is counted by the calendar of this machine', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
