import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../../shared/model/draft.ts';
import { emptyForm } from '../../../../../renderer/features/positions/form.ts';
import { draftAt, draftKey, plainContent, saysSomething } from '../../../../../renderer/features/positions/drafts.ts';
import { resumedIn, resumptionOf } from '../../../../../renderer/features/positions/resumption.ts';
import { positionOf, versionIdOf } from './position.ts';

const content = { ...emptyForm, wording: 'half a sent' };
const { id: positionId, meetingId } = positionOf(1);
const words = { scope: 'words', blockIndex: 3, start: 0, end: 4 } as const;
const onWords: Draft = { meetingId, versionId: versionIdOf(1), anchor: words, positionId: null, ...content, keptAt: '2026-11-22T10:00:00.000Z' };
const onBracket: Draft = { ...onWords, anchor: { ...words, scope: 'bracket' } };
const onWhole: Draft = { ...onWords, anchor: { scope: 'document' } };
const ofChange: Draft = { ...onWords, positionId };

describe('resuming', () => {
  it('tells the text which form to open, and nothing else does', () => {
    expect([resumedIn(resumptionOf(onWords)), resumedIn(resumptionOf(ofChange)), resumedIn(null), resumedIn({ resumed: { anchor: 'words' } })]).toEqual([{ anchor: words, positionId: null }, { anchor: words, positionId }, null, null]);
  });
});

describe('a draft', () => {
  it('is found at its own place: the same words of the same version, or the same position', () => {
    const drafts = [ofChange, onWhole, onWords];
    const at = (nth: number, anchor: Draft['anchor']) => draftAt(drafts, { versionId: versionIdOf(nth), anchor });
    expect([at(1, words), at(1, { scope: 'document' }), draftAt(drafts, { positionId }), at(1, { ...words, end: 5 }), at(2, words), draftAt(drafts, { positionId: positionOf(2).id })]).toEqual([onWords, onWhole, ofChange, undefined, undefined, undefined]);
  });

  it('has a key no other draft of its version has', () => {
    expect(new Set([onWords, onBracket, onWhole, ofChange].map(draftKey)).size).toBe(4);
  });

  it('says something once any field differs from where it began', () => {
    expect([saysSomething(content, content), saysSomething({ ...content, note: 'x' }, content), saysSomething({ ...content, stance: 'amend' }, content), saysSomething({ ...content, confidentiality: 'confidential' }, content), saysSomething({ ...content, wording: '' }, content), saysSomething({ ...content, redLine: 'x' }, content), saysSomething({ ...content, priority: 'high' }, content)]).toEqual([false, true, true, true, true, true, true]);
  });

  it('is told apart from where it stands', () => {
    expect(plainContent(onWords)).toStrictEqual(content);
  });
});
