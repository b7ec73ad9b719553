import { expect, test } from 'vitest';
import { createInterner } from '../../../../shared/text/intern.ts';

test('the same characters have the same number wherever they stand, other characters another', () => {
  const interner = createInterner();
  const words = Array.from({ length: 40_000 }, (_, index) => `word${index}`);
  const first = words.map((word) => interner.intern(word, 0, word.length));
  const again = words.map((word) => interner.intern(`(${word})`, 1, word.length + 1));
  expect({ again, distinct: new Set(first).size, size: interner.size() }).toEqual({ again: first, distinct: 40_000, size: 40_000 });
});

test('typography folds away: case, apostrophes, hyphens, ligatures, spaces, Unicode form', () => {
  const interner = createInterner();
  const folded = (word: string): number => interner.foldedOf(interner.intern(word, 0, word.length));
  const pairs = [['RECONNAISSANT', 'reconnaissant'], ['l’État', "l'état"], ['non‑retour', 'non-retour'], ['ﬁn', 'fin'], ['œuvre', 'oeuvre'], ['12\u00A0%', '12%'], ['e\u0301', 'é']] as const;
  expect(pairs.map(([left, right]) => folded(left) === folded(right))).toEqual(pairs.map(() => true));
  expect(folded('shall')).not.toBe(folded('should'));
});

test('a word has a letter or a number', () => {
  const interner = createInterner();
  expect(['l’État', '12', '%', '…', '字'].map((token) => interner.isWord(interner.intern(token, 0, token.length)))).toEqual([true, true, false, false, true]);
});
