import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { anchorKey, anchorOf, wordsOf } from '../../../../../renderer/features/reading/anchors.ts';
import { bracketSpansOf } from '../../../../../shared/marks/brackets.ts';
import { piecesOf } from '../../../../../renderer/features/reading/pieces.ts';

describe('the pieces of a text', () => {
  it('are cut where brackets, marks and notes begin and end', () => {
    const text = 'NOTING [the] report';
    const pieces = piecesOf(text, {
      lead: 6,
      brackets: bracketSpansOf([text])[0] ?? [],
      marks: [{ start: 8, end: 19, kind: 'position', name: 'p' }],
      notes: [{ label: '1', index: 9, offset: 19 }],
    });
    const plain = { kind: 'words', isLead: false, depth: 0, isBracket: false, positions: [], hits: [] };
    expect(pieces).toEqual([
      { ...plain, start: 0, text: 'NOTING', isLead: true },
      { ...plain, start: 6, text: ' ' },
      { ...plain, start: 7, text: '[', depth: 1, isBracket: true },
      { ...plain, start: 8, text: 'the', depth: 1, positions: ['p'] },
      { ...plain, start: 11, text: ']', depth: 1, isBracket: true, positions: ['p'] },
      { ...plain, start: 12, text: ' report', positions: ['p'] },
      { kind: 'note', start: 19, mark: { label: '1', index: 9, offset: 19 } },
    ]);
  });

  it('give the text back, whatever the signs', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40), kind: fc.constantFrom('position' as const, 'hit' as const), name: fc.string() });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ', 'é'), maxLength: 30 }), fc.array(span), fc.nat(40), (text, marks, lead) => {
        const pieces = piecesOf(text, { lead, marks, brackets: bracketSpansOf([text])[0] ?? [], notes: [{ label: '1', index: 0, offset: lead }] });
        expect(pieces.map((piece) => (piece.kind === 'words' ? piece.text : '')).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.kind === 'note')).toHaveLength(1);
      }),
    );
  });
});

describe('the anchor of a selection', () => {
  const text = 'De permettre au travailleur de changer.';

  it('is whole words, without the spaces around them, in either direction', () => {
    expect(anchorOf({ blockIndex: 4, from: 14, to: 5 }, text)).toEqual({ scope: 'words', blockIndex: 4, start: 3, end: 15 });
  });

  it('is the paragraph when nothing or everything is selected', () => {
    const paragraph = { scope: 'paragraph', blockIndex: 4 };
    expect([anchorOf({ blockIndex: 4, from: 2, to: 3 }, text), anchorOf({ blockIndex: 4, from: 0, to: 99 }, text)]).toEqual([paragraph, paragraph]);
  });

  it('stays within the text', () => {
    expect(anchorOf({ blockIndex: 0, from: 31, to: 400 }, text)).toEqual({ scope: 'words', blockIndex: 0, start: 31, end: 39 });
  });

  it('names its words and has a key of its own', () => {
    const words = { scope: 'words', blockIndex: 2, start: 3, end: 12 } as const;
    expect([wordsOf(words, () => text), wordsOf({ scope: 'paragraph', blockIndex: 2 }, () => text), wordsOf({ scope: 'document' }, () => text)]).toEqual(['permettre', text, '']);
    expect([anchorKey(words), anchorKey({ scope: 'paragraph', blockIndex: 2 }), anchorKey({ scope: 'document' })]).toEqual(['w2:3-12', 'p2', 'document']);
  });
});
