import { describe, expect, it } from 'vitest';
import { changesOn, type Tag } from '../../../../../renderer/features/reading/changes.ts';
import { readAs, type ReadAs } from '../../../../../shared/marks/view.ts';
import type { Proposal } from '../../../../../shared/model/markup.ts';
import { blocksOf } from '../blocks.ts';
import { proposalOf } from './proposal.ts';

const text = 'To meet monthly, at night.';
const blocks = blocksOf({ kind: 'operative', text });
const replaced = proposalOf({ number: 1, kind: 'replace', delegation: 'México', added: { start: 8, end: 15 }, removed: 'quarterly', at: 8 });
const struck = proposalOf({ number: 2, kind: 'delete', source: 'look', struck: { start: 15, end: 25 } });
const tagOf = (number: number): Tag => ({ proposal: number, label: `voice ${number}`, saying: '', slot: number - 1 });

function drawn(proposals: readonly Proposal[], view: ReadAs): ReturnType<typeof changesOn> {
  return changesOn(text, readAs(blocks, proposals, view)[0], view === 'marked' ? proposals : [], tagOf);
}

describe('the proposals on a block', () => {
  it('are drawn as marked with the removed words where they stood and each name after the last of its words', () => {
    expect(drawn([replaced, struck], 'marked')).toEqual({
      changes: [
        { start: 8, end: 15, how: 'added', proposals: [1], slot: 0 },
        { start: 15, end: 25, how: 'struck', proposals: [2], slot: 1 },
      ],
      asides: [
        { kind: 'removed', offset: 8, text: 'quarterly', how: 'struck', proposals: [1], slot: 0 },
        { kind: 'tag', offset: 15, tag: tagOf(1) },
        { kind: 'tag', offset: 25, tag: tagOf(2) },
      ],
    });
  });

  it('leave out what is struck when read as accepted', () => {
    expect(drawn([replaced, struck], 'accepted')).toEqual({ changes: [{ start: 15, end: 25, how: 'left-out', proposals: [], slot: null }], asides: [] });
  });

  it('leave out what is added and give back what was removed when read as rejected', () => {
    expect(drawn([replaced, struck], 'rejected')).toEqual({
      changes: [{ start: 8, end: 15, how: 'left-out', proposals: [], slot: null }],
      asides: [{ kind: 'removed', offset: 8, text: 'quarterly', how: 'plain', proposals: [1], slot: 0 }],
    });
  });

  it('bear a name after the words a comment is on, and after the paragraph where they are on all of it', () => {
    const comment = proposalOf({ number: 1, kind: 'comment', source: 'comment', about: { start: 3, end: 7 }, words: 'How often?' });
    const whole = proposalOf({ number: 2, kind: 'reservation', source: 'note', isWhole: true });
    expect(drawn([comment, whole], 'marked')).toEqual({
      changes: [{ start: 3, end: 7, how: 'about', proposals: [1], slot: 0 }],
      asides: [
        { kind: 'tag', offset: 7, tag: tagOf(1) },
        { kind: 'tag', offset: text.length, tag: tagOf(2) },
      ],
    });
  });

  it('are nothing on a block without any', () => {
    expect(changesOn(text, undefined, [], tagOf)).toEqual({ changes: [], asides: [] });
  });
});
