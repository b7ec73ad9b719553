import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { anchorKey, rewordable, wordsOf } from '../../../../../renderer/features/reading/anchors.ts';
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
    const plain = { kind: 'words', isLead: false, depth: 0, isBracket: false, positions: [], unsure: [], hits: [], change: null, link: null };
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

  it('are cut where proposals and references begin and end, with what is none of the text between them', () => {
    const added = { start: 8, end: 15, how: 'added', proposals: [1], slot: 0 } as const;
    const removed = { kind: 'removed', offset: 8, text: 'quarterly', how: 'struck', proposals: [1], slot: 0 } as const;
    const tag = { kind: 'tag', offset: 15, tag: { proposal: 1, label: 'Mexico', saying: 'Mexico: replacement', slot: 0 } } as const;
    const link = { name: '0:19', start: 19, end: 25, target: { kind: 'paragraph', blockIndex: 4 }, isStale: false } as const;
    const pieces = piecesOf('to meet monthly as par. 5 says', { changes: [added], asides: [removed, tag], links: [link] });
    expect(pieces.map((piece) => (piece.kind === 'words' ? [piece.text, piece.change, piece.link] : piece))).toEqual([
      ['to meet ', null, null],
      { kind: 'aside', start: 8, aside: removed },
      ['monthly', added, null],
      { kind: 'aside', start: 15, aside: tag },
      [' as ', null, null],
      ['par. 5', null, link],
      [' says', null, null],
    ]);
  });

  it('give the text back, whatever the signs', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40), kind: fc.constantFrom('position' as const, 'unsure' as const, 'hit' as const), name: fc.string() });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', 'a', ' ', 'é'), maxLength: 30 }), fc.array(span), fc.nat(40), (text, marks, lead) => {
        const pieces = piecesOf(text, { lead, marks, brackets: bracketSpansOf([text])[0] ?? [], notes: [{ label: '1', index: 0, offset: lead }] });
        expect(pieces.map((piece) => (piece.kind === 'words' ? piece.text : '')).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.kind === 'note')).toHaveLength(1);
      }),
    );
  });
});

describe('an anchor', () => {
  it('names its words and has a key of its own', () => {
    const text = 'De permettre au travailleur de changer.';
    const words = { scope: 'words', blockIndex: 2, start: 3, end: 12 } as const;
    const all = [words, { ...words, scope: 'bracket' }, { scope: 'paragraph', blockIndex: 2 }, { scope: 'section', blockIndex: 2 }, { scope: 'footnote', blockIndex: 2 }, { scope: 'document' }] as const;
    expect(all.map((anchor) => wordsOf(anchor, () => text))).toEqual(['permettre', 'permettre', text, text, text, '']);
    expect(new Set(all.map(anchorKey)).size).toBe(all.length);
  });

  it('gives a wording words to take the place of, but for a section or a document', () => {
    expect((['words', 'bracket', 'paragraph', 'footnote', 'section', 'document'] as const).map((scope) => rewordable({ scope }, 'x'))).toEqual(['x', 'x', 'x', 'x', '', '']);
  });
});
