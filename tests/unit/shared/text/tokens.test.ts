import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createInterner } from '../../../../shared/text/intern.ts';
import { appendTokens, createTokens, tokenTexts } from '../../../../shared/text/tokens.ts';

const read = (text: string): readonly string[] => tokenTexts(text, createInterner());

describe('a token is a whole thing a person would say', () => {
  test.each([
    ["De réprimer l'infraction", ['De', 'réprimer', "l'infraction"]],
    ['l’infraction d’aujourd’hui', ['l’infraction', 'd’aujourd’hui']],
    ['un vis-à-vis non‑retour', ['un', 'vis-à-vis', 'non‑retour']],
    ['le 14/11/2026, de 10:30', ['le', '14/11/2026', ',', 'de', '10:30']],
    ['2026-11-14 ou 14.11.2026.', ['2026-11-14', 'ou', '14.11.2026', '.']],
    ['1 234 567,5 cas', ['1 234 567,5', 'cas']],
    ['1,234.56 cases', ['1,234.56', 'cases']],
    ['12 % et 12,5% et 3\u00A0‰', ['12 %', 'et', '12,5%', 'et', '3\u00A0‰']],
    ['$5.20 et n° 5', ['$5.20', 'et', 'n°', '5']],
    ['l’article 12 bis, 13 biscuits', ['l’article', '12 bis', ',', '13', 'biscuits']],
    ['CP/CSH/1155/09 rev.11 corr. 1;', ['CP/CSH/1155/09 rev.11 corr. 1', ';']],
    ['AG/RES. 2348 (XXXVII-O/07) et A/RES/64/293', ['AG/RES. 2348 (XXXVII-O/07)', 'et', 'A/RES/64/293']],
    ['RTP-III/doc.7/12', ['RTP-III/doc.7/12']],
    ['[shall/should] and/or', ['[', 'shall', '/', 'should', ']', 'and', '/', 'or']],
    ['l’O.E.A. (OEA)', ['l’O.E.A', '.', '(', 'OEA', ')']],
    ['date: ………… ____', ['date', ':', '…………', '____']],
    ["'quoted' words’", ["'", 'quoted', "'", 'words', '’']],
    ['', []],
    [' \t\n\u00A0\u200B', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('scripts written without spaces are cut into words', () => {
  expect(read('一个测试。タイ語 ภาษาไทย')).toEqual(['一个', '测试', '。', 'タイ', '語', 'ภาษา', 'ไทย']);
});

test.each([
  ['a combining accent', 'e\u0301te\u0301 x'],
  ['an accent on a sign', '(\u0301 x'],
  ['an accent on a space', 'a \u0301b'],
  ['an emoji family', '👩‍❤️‍👨 x'],
  ['a skin tone on a sign of the basic plane', '☝🏽 x'],
  ['a variation selector of a Han letter', '葛\u{E0100}城市'],
  ['letters of an astral script', '𐐷𐐷 x'],
])('%s is never cut from what it belongs to', (_name, text) => {
  const clusters = new Set([...new Intl.Segmenter('und').segment(text)].map(({ index }) => index));
  const tokens = createTokens();
  appendTokens(tokens, text, createInterner());
  const edges = [...tokens.starts.subarray(0, tokens.length), ...tokens.ends.subarray(0, tokens.length)];
  expect(edges.filter((edge) => edge !== text.length && !clusters.has(edge))).toEqual([]);
});

test('tokens and the white space between them are the whole text, and no token begins or ends inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const tokens = createTokens();
      appendTokens(tokens, text, createInterner());
      let rest = '';
      let at = 0;
      for (let index = 0; index < tokens.length; index += 1) {
        rest += text.slice(at, tokens.starts[index]);
        expect(tokens.ends[index]!).toBeGreaterThan(tokens.starts[index]!);
        at = tokens.ends[index]!;
        expect(text.slice(tokens.starts[index])).not.toMatch(/^[\uDC00-\uDFFF]/);
        expect(text.slice(at)).not.toMatch(/^[\p{M}\uDC00-\uDFFF]/u);
      }
      expect(rest + text.slice(at)).toMatch(/^[\s\u200B]*$/);
    }),
    { numRuns: 3_000 },
  );
});
