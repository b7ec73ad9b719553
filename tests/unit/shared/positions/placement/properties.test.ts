import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../../../shared/model/document.ts';
import type { Anchor } from '../../../../../shared/model/position.ts';
import { placer } from './texts.ts';

const words = fc.array(fc.constantFrom('the', 'buoys', 'shall', 'burn', 'l’aube', 'red', '[', ']', ',', '.', '12 %', 'é', '👩‍🚀', 'noche'), { minLength: 1, maxLength: 12 });
const block = fc.record({ kind: fc.constantFrom('operative' as const, 'heading' as const, 'note' as const, 'item' as const), label: fc.option(fc.constantFrom('1', '2', 'a)')), text: words.map((list) => list.join(' ')), section: fc.constantFrom('', 'I') });
const draft = fc.array(block, { minLength: 1, maxLength: 9 }).map(placed);
const drafts = fc.record({ old: draft, kept: fc.array(fc.nat(), { maxLength: 9 }), fresh: fc.array(block, { maxLength: 4 }) }).map(({ old, kept, fresh }) => ({ old, now: placed([...kept.map((place) => old[place % old.length]!), ...fresh]) }));

function placed(list: readonly Pick<Block, 'kind' | 'label' | 'text' | 'section'>[]): Block[] {
  return list.map((one, index) => ({ ...one, index, notes: [], level: 0, cell: null }));
}

/** Every block, and in it the words from its first space to its last. */
function anchorsOf(blocks: readonly Block[]): Anchor[] {
  return blocks.flatMap(({ index, text }): Anchor[] => {
    const [start, end] = [text.indexOf(' ') + 1, text.lastIndexOf(' ')];
    return [{ scope: 'paragraph', blockIndex: index }, ...(start < end ? [{ scope: 'words' as const, blockIndex: index, start, end }] : [])];
  });
}

test('a text whose paragraphs all differ stands where it stood on itself', () => {
  fc.assert(
    fc.property(draft, (all) => {
      const same = placed(all.map((one) => ({ ...one, kind: 'operative' as const, text: `Paragraph ${one.index} on harbour number ${one.index} ${one.text}` })));
      expect(anchorsOf(same).map((anchor) => placer(same, same).place(anchor).state)).toEqual(anchorsOf(same).map(() => 'intact'));
    }),
    { numRuns: 60 },
  );
});

test('whatever the texts: runs give back the old paragraph, an orphan has no anchor, what is placed is quoted, and asking again answers the same', () => {
  fc.assert(
    fc.property(drafts, ({ old, now }) => {
      const one = placer(old, now);
      for (const anchor of anchorsOf(old)) {
        const { placement, runs } = one.detail(anchor);
        const kept = runs.filter((run) => run.op !== 'insert').map((run) => run.text).join('');
        expect(kept).toContain(old[anchor.scope === 'document' ? 0 : anchor.blockIndex]!.text);
        expect(placement.at === null).toBe(placement.state === 'ambiguous' || placement.state === 'gone');
        const { at, evidence } = placement;
        expect(at === null || runs.filter((run) => run.op !== 'delete').map((run) => run.text).join('').includes(at.quote)).toBe(true);
        expect(evidence === null || (evidence.score >= 0 && evidence.score <= 1)).toBe(true);
        expect(placer(old, now).place(anchor)).toEqual(placement);
      }
    }),
    { numRuns: 60 },
  );
});
