import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { agendaItemInput, meetingInput, sessionInput, sessionKinds } from '../../../shared/model/meeting.ts';
import { positionContent, positionStatus } from '../../../shared/model/position.ts';
import { sampleFolder } from '../../../tools/sample/make.ts';
import type { SampleMeeting } from '../../../tools/sample/meeting.ts';
import { sampleFiles } from '../../../tools/sample/sources.ts';

const held: SampleMeeting = JSON.parse(readFileSync(new URL('meeting.json', sampleFolder), 'utf8'));

const sample = z.strictObject({
  meeting: meetingInput,
  sessions: z.array(sessionInput.safeExtend({ agenda: z.array(agendaItemInput.omit({ documentIds: true }).extend({ documents: z.array(z.string()) })) })),
  files: z.array(z.string()),
  positions: z.array(
    z.strictObject({
      ...positionContent.shape,
      file: z.string(),
      label: z.string().nullable(),
      quote: z.string().nullable(),
      delegation: z.string().nullable(),
      session: z.string().nullable(),
      status: positionStatus.exclude(['void']),
    }),
  ),
});

test('meeting.json is what the models of meeting, session, agenda item and position accept, and nothing of it is lost', () => {
  expect(sample.parse(held)).toEqual(held);
});

test('meeting.json lists every file of the sample, and its agenda names only those', () => {
  expect(held.files).toEqual(sampleFiles.map(({ fileName }) => fileName));
  const named = new Set(held.sessions.flatMap(({ agenda }) => agenda.flatMap(({ documents }) => documents)));
  expect([...named].filter((name) => !held.files.includes(name))).toEqual([]);
});

describe('the sessions', () => {
  test('are of every kind, in the order of their times and filled in', () => {
    expect([...new Set(held.sessions.map(({ kind }) => kind))].toSorted()).toEqual([...sessionKinds].toSorted());
    const starts = held.sessions.map(({ startsAt }) => startsAt ?? '');
    expect(starts).toEqual(starts.toSorted());
    expect(held.sessions.filter((session) => Object.values(session).some((value) => value === '' || value === null))).toEqual([]);
  });

  test('but for the preparatory one fall on the days of the meeting', () => {
    const days = new Set(held.sessions.filter(({ kind }) => kind !== 'preparatory').map(({ startsAt }) => startsAt?.slice(0, 10)));
    expect([...days]).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
  });

  test('stand in the methodology paper with their day, time and room', () => {
    const rows = (sampleFiles.find(({ kind }) => kind === 'agenda')?.blocks ?? []).filter(({ cell }) => cell?.table === 0).map(({ text }) => text).join(' | ');
    const informal = new Set(['preparatory', 'informal']);
    const missing = held.sessions.filter(({ kind, startsAt, endsAt }) => !informal.has(kind) && !rows.includes(`${Number(startsAt?.slice(8, 10))}, ${startsAt?.slice(11)} a ${endsAt?.slice(11)}`));
    expect(missing).toEqual([]);
  });
});

describe('the positions', () => {
  test('are on numbered paragraphs of the draft, on words that stand there exactly once', () => {
    const misplaced = held.positions.filter(({ file, label, quote }) => {
      const paragraphs = sampleFiles.find(({ fileName }) => fileName === file)?.blocks.filter((block) => block.kind === 'operative' && block.label === label) ?? [];
      if (label === null) return quote !== null;
      return paragraphs.length !== 1 || (quote !== null && paragraphs[0]?.text.split(quote).length !== 2);
    });
    expect(misplaced).toEqual([]);
  });

  test('of ours each say why, and each amendment says how', () => {
    const ours = held.positions.filter(({ delegation }) => delegation === null);
    expect(ours.filter(({ stance, wording, note, talkingPoint }) => note + talkingPoint === '' || (stance === 'amend') !== (wording !== ''))).toEqual([]);
  });

  test('name only sessions and delegations of the meeting, and never our own as another’s', () => {
    const titles = new Set(held.sessions.map(({ title }) => title));
    const others = new Set(held.meeting.delegations.filter((name) => name !== held.meeting.myDelegation));
    expect(held.positions.filter(({ session, delegation }) => (session !== null && !titles.has(session)) || (delegation !== null && !others.has(delegation)))).toEqual([]);
  });
});
