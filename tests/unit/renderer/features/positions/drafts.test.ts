import { describe, expect, it } from 'vitest';
import { draftAt, draftsOf, forgetDraft, keepDraft, saysSomething, type Draft, type DraftStorage } from '../../../../../renderer/features/positions/drafts.ts';
import { versionIdOf } from './position.ts';

/** A storage as browsers keep it, in memory. */
function storage(): DraftStorage {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    key: (nth) => [...held.keys()][nth] ?? null,
    get length() {
      return held.size;
    },
  };
}

const content = { stance: null, wording: 'half a sent', note: '', confidentiality: 'delegation' } as const;
const draft: Draft = { anchor: { scope: 'words', blockIndex: 3, start: 0, end: 4 }, positionId: null, content };

describe('what is half typed', () => {
  it('is kept for its place and found there again', () => {
    const kept = storage();
    keepDraft(kept, versionIdOf(1), draft);
    expect([draftAt(kept, versionIdOf(1), draft.anchor, null), draftAt(kept, versionIdOf(1), draft.anchor, 'p'), draftAt(kept, versionIdOf(2), draft.anchor, null)]).toEqual([draft, null, null]);
  });

  it('is listed for its version alone, and gone once forgotten', () => {
    const kept = storage();
    const other: Draft = { ...draft, anchor: { scope: 'document' } };
    keepDraft(kept, versionIdOf(1), draft);
    keepDraft(kept, versionIdOf(1), other);
    keepDraft(kept, versionIdOf(2), draft);
    forgetDraft(kept, versionIdOf(1), draft.anchor, null);
    expect([draftsOf(kept, versionIdOf(1)), draftsOf(kept, versionIdOf(2))]).toEqual([[other], [draft]]);
  });

  it.each(['{', '{"anchor":{}}', '"text"'])('counts as none when it cannot be read: %s', (broken) => {
    const kept = storage();
    kept.setItem(`adref:draft:${versionIdOf(1)}:document:new`, broken);
    expect([draftAt(kept, versionIdOf(1), { scope: 'document' }, null), draftsOf(kept, versionIdOf(1))]).toEqual([null, []]);
  });

  it('says something once any field differs from where it began', () => {
    expect([saysSomething(content, content), saysSomething({ ...content, note: 'x' }, content), saysSomething({ ...content, stance: 'amend' }, content)]).toEqual([false, true, true]);
  });
});
