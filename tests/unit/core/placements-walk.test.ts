import { expect, test } from 'vitest';
import { runsAround, walk, walkInFull, type Step } from '../../../electron/core/placements/walk.ts';
import type { Evidence, Placement } from '../../../shared/model/placement.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import type { Placer, PlacementInFull } from '../../../shared/positions/placement/placer.ts';

const start: Anchor = { scope: 'paragraph', blockIndex: 0 };
const evidence = (score: number): Evidence => ({ sameLabel: true, sameSection: true, paragraphWords: { found: 1, total: 1 }, positionWords: { found: 1, total: 1 }, neighbours: { found: 2, total: 2 }, copies: 0, score });
const at = (blockIndex: number): NonNullable<Placement['at']> => ({ anchor: { scope: 'paragraph', blockIndex }, label: null, section: '', quote: `paragraph ${blockIndex}`, before: '', after: '' });

/** A way that leads every anchor one paragraph on, in the state given; what is not sure leads nowhere. */
function leading(state: Placement['state'], more: Partial<PlacementInFull> & { readonly score?: number; readonly inside?: number; readonly via?: Placement['via'] } = {}): Placer {
  const detail = (anchor: Anchor): PlacementInFull => {
    const next = 'blockIndex' in anchor ? anchor.blockIndex + 1 : 0;
    const isSure = state !== 'ambiguous' && state !== 'gone';
    const placement: Placement = { state, via: more.via ?? 'words', at: isSure ? at(next) : null, evidence: isSure ? evidence(more.score ?? 1) : null, wordsChanged: { inside: more.inside ?? 0, elsewhere: 1 } };
    return { placement, runs: [{ op: 'equal', text: `${state} ${next}`, isInside: true }], previousText: `before ${next}`, nextText: `after ${next}`, candidates: [], ...more };
  };
  return { algorithmVersion: '0', place: (anchor) => detail(anchor).placement, detail, confirm: () => null };
}

const step = (via: Step['via'], placer: Placer, isSure = true): Step => ({ via, isSure, placer });
const noDirect = (): Placer => {
  throw new Error('The way was not lost');
};

test.each([
  [['intact', 'moved'], 'moved'],
  [['changed', 'intact'], 'changed'],
  [['moved', 'changed'], 'changed'],
  [['changed', 'ambiguous'], 'ambiguous'],
  [['moved', 'gone'], 'gone'],
] as const)('a way over %j comes to %s', (states, state) => {
  const { placement } = walk(states.map((one) => step('words', leading(one))), start);
  expect([placement.state, placement.at === null]).toEqual([state, state === 'ambiguous' || state === 'gone']);
});

test('a way is as sure as its least sure step, and counts the words changed on all of them', () => {
  const { placement } = walk([step('words', leading('changed', { score: 0.4, inside: 2 })), step('number', leading('intact', { score: 0.9 }))], start);
  expect(placement).toEqual({ state: 'changed', via: 'number', at: at(2), evidence: evidence(0.4), wordsChanged: { inside: 2, elsewhere: 2 } });
});

test('what only a better reading moved was not moved: it stands where it was put', () => {
  expect(walk([step('reading', leading('moved'))], start).placement).toMatchObject({ state: 'intact', via: 'origin' });
  expect(walk([step('reading', leading('changed'))], start).placement).toMatchObject({ state: 'changed', via: 'words' });
  expect(walk([step('reading', leading('moved')), step('words', leading('intact'))], start).placement).toMatchObject({ state: 'intact', via: 'words' });
});

test('the paragraph is shown as the step that changed it shows it, among what stands around it in the end', () => {
  const ways = [step('words', leading('changed')), step('number', leading('intact'))];
  expect(walkInFull(walk(ways, start), start, noDirect)).toMatchObject({ runs: [{ text: 'changed 1' }], previousText: 'before 2', nextText: 'after 2', candidates: [] });
});

test('a place found where numbers need not agree is a candidate and no place', () => {
  const walked = walk([step('number', leading('intact', { via: 'number' }), false)], start);
  expect(walked.placement).toMatchObject({ state: 'ambiguous', at: null });
  expect(walkInFull(walked, start, noDirect).candidates).toEqual([{ ...at(1), reason: 'same-number', evidence: evidence(1) }]);
});

test('candidates of a place lost on the way are those on the text in hand', () => {
  const offered = { ...at(7), reason: 'similar-words' as const, evidence: evidence(0.3) };
  const walked = walk([step('reading', leading('gone')), step('words', leading('intact'))], start);
  expect(walked.placement.state).toBe('gone');
  expect(walkInFull(walked, start, () => leading('changed', { candidates: [offered] }))).toMatchObject({
    placement: { state: 'gone', at: null },
    candidates: [{ ...at(1), reason: 'same-paragraph' }, offered],
  });
});

test('a place lost at the last step keeps the candidates of that step', () => {
  const offered = { ...at(7), reason: 'same-words' as const, evidence: evidence(0.3) };
  const walked = walk([step('reading', leading('intact')), step('words', leading('ambiguous', { candidates: [offered] }))], start);
  expect(walkInFull(walked, start, noDirect).candidates).toEqual([offered]);
});

test('on its own text a position is shown in its paragraph', () => {
  expect(runsAround('To act at once.', { scope: 'words', blockIndex: 0, start: 3, end: 6 })).toEqual([
    { op: 'equal', text: 'To ', isInside: false },
    { op: 'equal', text: 'act', isInside: true },
    { op: 'equal', text: ' at once.', isInside: false },
  ]);
  expect(runsAround('To act.', start)).toEqual([{ op: 'equal', text: 'To act.', isInside: true }]);
});
