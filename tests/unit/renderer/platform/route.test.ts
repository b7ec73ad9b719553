import { describe, expect, test } from 'vitest';
import { pathOf, placeOf, type Place } from '../../../../renderer/platform/route.ts';
import { meetingId, versionId } from '../../../../shared/model/id.ts';

const meeting = meetingId.parse('11111111-1111-4111-8111-111111111111');
const version = versionId.parse('22222222-2222-4222-8222-222222222222');
const other = versionId.parse('33333333-3333-4333-8333-333333333333');

const places: readonly (readonly [string, Place])[] = [
  ['/', { screen: 'meetings' }],
  [`/meeting/${meeting}`, { screen: 'meeting', meetingId: meeting }],
  [`/meeting/${meeting}/documents`, { screen: 'documents', meetingId: meeting }],
  [`/meeting/${meeting}/positions`, { screen: 'positions', meetingId: meeting }],
  [`/read/${version}`, { screen: 'read', versionId: version, blockIndex: null }],
  [`/read/${version}/12`, { screen: 'read', versionId: version, blockIndex: 12 }],
  [`/compare/${version}/${other}`, { screen: 'compare', oldVersionId: version, newVersionId: other }],
];

describe('a place', () => {
  test.each(places)('at %s is told by its address, and its address by it', (path, place) => {
    expect({ place: placeOf(path), path: pathOf(place) }).toEqual({ place, path });
  });

  test.each(['/meeting', '/meeting/1', `/meeting/${meeting}/treaties`, `/meeting/${meeting}/documents/1`, '/read', `/read/${version}/xii`, `/compare/${version}`, '/elsewhere'])('is not found at %s', (path) => {
    expect(placeOf(path)).toBeNull();
  });
});
