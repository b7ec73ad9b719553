import { describe, expect, test } from 'vitest';
import { sinceFor, sessionBefore } from '../../../../../renderer/features/table/since.ts';
import type { Document, Version } from '../../../../../shared/model/document.ts';
import type { Milestone } from '../../../../../shared/model/floor.ts';
import { documentId, meetingId, sessionId, versionId } from '../../../../../shared/model/id.ts';
import type { Session } from '../../../../../shared/model/meeting.ts';

const id = (digit: number): string => `00000000-0000-4000-8000-${String(digit).padStart(12, '0')}`;
const [meeting, documentOf] = [meetingId.parse(id(1)), documentId.parse(id(2))];

function versionOf(nth: number, symbol: string, language = 'es'): Version {
  return { id: versionId.parse(id(nth)), documentId: documentOf, meetingId: meeting, title: '', symbol, language, date: null, kind: 'declaration', fileName: '', format: 'docx', sha256: 'a'.repeat(64), size: 1, importedAt: '2026-11-22T10:00:00.000Z', warnings: [], blockCount: 1, wordCount: 1 };
}

const [first, firstRevision, secondRevision, secondInFrench, third, thirdInFrench] = [versionOf(10, 'ABC/doc.1/26'), versionOf(11, 'ABC/doc.1/26 rev. 1'), versionOf(12, 'ABC/doc.1/26 rev. 2'), versionOf(13, 'ABC/doc.1/26 rev. 2', 'fr'), versionOf(14, 'ABC/doc.1/26 rev. 3'), versionOf(15, 'ABC/doc.1/26 rev. 3', 'fr')] as const;
const line: Document = { id: documentOf, meetingId: meeting, title: '', kind: 'declaration', symbol: null, versions: [first, firstRevision, secondRevision, secondInFrench, third, thirdInFrench] };
const milestone = (version: Version, kind: Milestone['kind'] = 'capital-cleared'): Milestone => ({ versionId: version.id, kind, at: '2026-11-22T10:00:00.000Z', author: '' });
const since = (version: Version, ...milestones: readonly Milestone[]) => sinceFor(line, version, milestones)?.symbol ?? null;

describe('the text changes are told from', () => {
  test('is the last before this one that the capital cleared', () => {
    expect(since(third, milestone(first), milestone(firstRevision))).toBe('ABC/doc.1/26 rev. 1');
    expect(since(secondRevision, milestone(first), milestone(third))).toBe('ABC/doc.1/26');
  });

  test('is the draft before where the capital cleared none, this one alone, or one was only looked at', () => {
    expect([since(third), since(third, milestone(third)), since(third, milestone(first, 'looked'))]).toEqual(['ABC/doc.1/26 rev. 2', 'ABC/doc.1/26 rev. 2', 'ABC/doc.1/26 rev. 2']);
  });

  test('is in the language of this one, whichever language the capital cleared it in', () => {
    expect(sinceFor(line, third, [milestone(secondInFrench)])?.id).toBe(secondRevision.id);
    expect(sinceFor(line, thirdInFrench, [milestone(secondRevision)])?.id).toBe(secondInFrench.id);
  });

  test('is none for a first draft', () => {
    expect(since(first, milestone(third))).toBeNull();
  });
});

const sessionOf = (nth: number, startsAt: string | null): Session => ({ id: sessionId.parse(id(nth)), meetingId: meeting, kind: 'plenary', title: `${nth}`, startsAt, endsAt: null, room: '', chair: '', theme: '', objective: '', method: '', expectedResult: '' });

describe('the session changes are asked from first', () => {
  const sessions = [sessionOf(1, '2026-11-24T15:00'), sessionOf(2, '2026-11-24T09:00'), sessionOf(3, '2026-11-25T09:00'), sessionOf(4, null), sessionOf(5, '2026-11-30T09:00')];
  const at = (now: string) => sessionBefore(sessions, now)?.title ?? null;

  test('is the last one of yesterday', () => {
    expect(at('2026-11-25T10:00')).toBe('1');
  });

  test('is the last that has begun where there was none yesterday, and none before the first', () => {
    expect([at('2026-11-24T10:00'), at('2026-11-28T10:00'), at('2026-11-20T10:00')]).toEqual(['2', '3', null]);
  });
});
