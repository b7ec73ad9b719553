import { describe, expect, test } from 'vitest';
import { agendaTexts, isRunning, localTimeOf, sessionNow, textAfter } from '../../../../../renderer/features/plenary/session-now.ts';
import { document } from '../../../../../shared/model/document.ts';
import { agendaItem, session, type AgendaItem, type Session } from '../../../../../shared/model/meeting.ts';

function idOf(kind: number, number: number): string {
  return `${kind}0000000-0000-4000-8000-00000000000${number}`;
}

function held(number: number, startsAt: string | null, endsAt: string | null): Session {
  return session.parse({ id: idOf(1, number), meetingId: idOf(2, 1), kind: 'plenary', title: `S${number}`, startsAt, endsAt, room: '', chair: '', theme: '', objective: '', method: '', expectedResult: '' });
}

const yesterday = held(1, '2026-11-25T10:00', '2026-11-25T13:00');
const morning = held(2, '2026-11-26T09:30', '2026-11-26T12:30');
const besides = held(3, '2026-11-26T10:00', '2026-11-26T12:00');
const afternoon = held(4, '2026-11-26T15:00', '2026-11-26T17:00');
const sessions = [afternoon, besides, morning, yesterday];

describe('the session shown', () => {
  test.each([
    ['is the one that runs, of several the one that began first', '2026-11-26T10:30', null, morning],
    ['is the one last chosen while it runs', '2026-11-26T10:30', besides, besides],
    ['is the one last chosen for later today', '2026-11-26T10:30', afternoon, afternoon],
    ['is no longer yesterday’s once another runs', '2026-11-26T09:30', yesterday, morning],
    ['is the one last chosen while none runs', '2026-11-26T13:30', yesterday, yesterday],
    ['is the next to begin when none was chosen', '2026-11-26T13:30', null, afternoon],
    ['is the last when all are over', '2026-11-27T10:00', null, afternoon],
  ])('%s', (_, now, chosen, expected) => {
    expect(sessionNow(sessions, now, chosen?.id ?? null)?.title).toBe(expected.title);
  });

  test('is any when nothing is scheduled, and none when there is none', () => {
    const unscheduled = held(5, null, null);
    expect([sessionNow([unscheduled], '2026-11-26T10:30', null), sessionNow([], '2026-11-26T10:30', null)]).toEqual([unscheduled, undefined]);
  });

  test('runs from its first minute to its last, and without an end until its day ends', () => {
    const open = { startsAt: '2026-11-26T18:00', endsAt: null };
    expect([isRunning(morning, '2026-11-26T09:30'), isRunning(morning, '2026-11-26T12:29'), isRunning(morning, '2026-11-26T12:30'), isRunning(open, '2026-11-26T23:59'), isRunning(open, '2026-11-27T00:00')]).toEqual([true, true, false, true, false]);
  });

  test('is told by the clock of this machine', () => {
    expect(localTimeOf(new Date(2026, 10, 6, 9, 5))).toBe('2026-11-06T09:05');
  });
});

const versionOf = (number: number, symbol: string, language: string): object => ({
  id: idOf(4, number), documentId: idOf(3, Math.ceil(number / 2)), meetingId: idOf(2, 1), title: `D${number}`, symbol, language, date: null, kind: 'declaration', fileName: 'x', format: 'docx', sha256: '0'.repeat(64), size: 1, importedAt: '2026-11-20T10:00:00Z', warnings: [], blockCount: 1, wordCount: 1,
});
const documents = [1, 2, 3].map((number) =>
  document.parse({ id: idOf(3, number), meetingId: idOf(2, 1), title: `D${number}`, kind: 'declaration', symbol: null, versions: [versionOf(number * 2 - 1, `RSM-III/doc.${number}/26`, 'es'), versionOf(number * 2, `RSM-III/doc.${number}/26`, 'fr')] }),
);

function itemOf(place: number, ...called: readonly number[]): AgendaItem {
  return agendaItem.parse({ id: idOf(5, place), sessionId: idOf(1, 2), place, label: String(place), title: `I${place}`, note: '', documentIds: called.map((number) => idOf(3, number)) });
}

describe('the texts of a session', () => {
  test('stand in the order of the agenda, each under the first item that calls it, in the reader’s language, then the other texts of the meeting', () => {
    const texts = agendaTexts([itemOf(2, 1, 3), itemOf(1, 3)], documents, 'fr');
    expect(texts.map(({ item, document, version }) => [item?.label ?? null, document.title, version.language])).toEqual([
      ['1', 'D3', 'fr'],
      ['2', 'D1', 'fr'],
      [null, 'D2', 'fr'],
    ]);
  });

  test('come one after the other, around again, and those of no item only when there is no agenda', () => {
    const texts = agendaTexts([itemOf(1, 3, 1)], documents, 'es');
    const titles = (from: number | undefined) => textAfter(texts, from === undefined ? undefined : documents[from - 1]?.id)?.document.title;
    expect([titles(3), titles(1), titles(2), titles(undefined)]).toEqual(['D1', 'D3', 'D3', 'D3']);
    expect(textAfter(agendaTexts([], documents, 'es'), documents[0]?.id)?.document.title).toBe('D2');
    expect(textAfter([], undefined)).toBeUndefined();
  });
});
