import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSymbols } from '../../../../shared/symbols/find-symbols.ts';
import { formatSymbol } from '../../../../shared/symbols/format-symbol.ts';
import { parseSymbol } from '../../../../shared/symbols/parse-symbol.ts';
import { compareSymbols, isSeriesLine, revisionLabel, sameDocument, type ParsedSymbol } from '../../../../shared/symbols/symbol.ts';

const none = { type: null, number: null, session: null, year: null, suffixes: [], language: null };
const rev = (number: number) => ({ kind: 'rev' as const, number });
const corr = (number: number) => ({ kind: 'corr' as const, number });
const add = (number: number) => ({ kind: 'add' as const, number });

function parsed(text: string): ParsedSymbol {
  const symbol = parseSymbol(text);
  if (!symbol) throw new Error(`${text} is no symbol`);
  return symbol;
}

describe('a symbol is read by its fields', () => {
  test.each<[string, ParsedSymbol]>([
    ['RTP-III/doc.7/12', { ...none, body: 'RTP-III', type: 'DOC', number: 7, year: 2012 }],
    ['CP/CSH/1155/09 rev.11', { ...none, body: 'CP/CSH', number: 1155, year: 2009, suffixes: [rev(11)] }],
    ['CP/doc.1112/80 rev. 4 corr. 1', { ...none, body: 'CP', type: 'DOC', number: 1112, year: 1980, suffixes: [rev(4), corr(1)] }],
    ['AG/RES. 2348 (XXXVII-O/07)', { ...none, body: 'AG', type: 'RES', number: 2348, session: 'XXXVII-O', year: 2007 }],
    ['CP/RES. 1087/17', { ...none, body: 'CP', type: 'RES', number: 1087, year: 2017 }],
    ['A/RES/64/293', { ...none, body: 'A', type: 'RES', number: 293, session: '64' }],
    ['CTOC/COP/2008/L.3/Rev.2', { ...none, body: 'CTOC/COP', type: 'L', number: 3, year: 2008, suffixes: [rev(2)] }],
    ['OEA/Ser.K/XXXIX.3', { ...none, body: 'OEA', type: 'SER', session: 'K/XXXIX.3' }],
    ['RSM-III/doc.6/26 rev. 2', { ...none, body: 'RSM-III', type: 'DOC', number: 6, year: 2026, suffixes: [rev(2)] }],
    ['E/2002/68/Add. 1', { ...none, body: 'E', number: 68, year: 2002, suffixes: [add(1)] }],
    ['A/C.3/73/L.20/Rev.1', { ...none, body: 'A/C.3', type: 'L', number: 20, session: '73', suffixes: [rev(1)] }],
    ['A/HRC/7/8', { ...none, body: 'A/HRC', number: 8, session: '7' }],
    ['S/RES/2231 (2015)', { ...none, body: 'S', type: 'RES', number: 2231, year: 2015 }],
    ['A/RES/ES-11/1', { ...none, body: 'A', type: 'RES', number: 1, session: 'ES-11' }],
    ['RTP-V/doc.4/18 rev. 1 (fr)', { ...none, body: 'RTP-V', type: 'DOC', number: 4, year: 2018, suffixes: [rev(1)], language: 'fr' }],
  ])('%s', (text, fields) => {
    expect(parseSymbol(text)).toEqual(fields);
  });

  test.each([
    ['CP/doc.1112/80 rev. 4 corr. 1', ['cp/DOC. 1112/80 Rev.4 Corr.1', 'CP/doc.1112/80 rev.4, corr. 1', 'CP / doc. 1112 / 80 REV. 4/CORR. 1', 'CP/D0C.1112/80 rev 4 C0RR 1']],
    ['AG/RES. 2348 (XXXVII-O/07)', ['AG/RES.2348 (XXXVII-O-07)', 'AG/RES 2348 (XXXVII-0/07)', 'ag/res. 2348(xxxvii–O/07)']],
    ['CTOC/COP/2008/L.3/Rev.2', ['CTOC/COP/2008/L3/rev.  2', 'CT0C/C0P/2008/L.3/Rev. 2']],
    ['OEA/Ser.K/XXXIX.3', ['0EA/Ser.K/XXXIX.3', 'OEA / SER. K / XXXIX.3']],
  ])('every spelling of %s is the same symbol', (text, spellings) => {
    expect(spellings.map((spelling) => parseSymbol(spelling))).toEqual(spellings.map(() => parsed(text)));
  });

  test.each(['and/or', 'km/h', '24/7', 'Article 5', 'CP/', 'doc.7/12', '13/12/2026', 'https://a.b/c', 'G/TIP', ''])('%s is none', (text) => {
    expect(parseSymbol(text)).toBeNull();
  });
});

describe('symbols in a running text', () => {
  test('are found where they stand, and nothing else is', () => {
    const text = 'See CP/RES. 1087/17 and CP/RES.\u00A01089/17, A/RES/63/156 and/or (CTOC/COP/2008/L3/Rev. 2), the G/TIP office, AG/RES 2256 (XXXVI-0/06).';
    expect(findSymbols(text).map(({ symbol, start, end }) => [text.slice(start, end), formatSymbol(symbol)])).toEqual([
      ['CP/RES. 1087/17', 'CP/RES. 1087/17'],
      ['CP/RES.\u00A01089/17', 'CP/RES. 1089/17'],
      ['A/RES/63/156', 'A/RES/63/156'],
      ['CTOC/COP/2008/L3/Rev. 2', 'CTOC/COP/2008/L.3/Rev.2'],
      ['AG/RES 2256 (XXXVI-0/06)', 'AG/RES. 2256 (XXXVI-O/06)'],
    ]);
  });
});

describe('drafts in order', () => {
  test('an original stands before its corrections and additions, these before its revisions, and 2 before 10', () => {
    const ordered = ['', ' corr. 1', ' add. 1', ' add. 1 rev. 1', ' rev. 1', ' rev. 2', ' rev. 2 corr. 1', ' rev. 9', ' rev. 10'].map((suffix) => `RSM-III/doc.6/26${suffix}`);
    const shuffled = ordered.toReversed().map(parsed);
    expect(shuffled.toSorted(compareSymbols).map(formatSymbol)).toEqual(ordered);
    expect(shuffled.every((symbol) => sameDocument(symbol, parsed('rsm-iii/DOC. 6/26 (es)')))).toBe(true);
  });

  test('another number, year, body or type is another document', () => {
    const others = ['RSM-III/doc.7/26', 'RSM-III/doc.6/25', 'RSM-II/doc.6/26', 'RSM-III/inf.6/26', 'RSM-III/6/26'];
    expect(others.map((text) => sameDocument(parsed(text), parsed('RSM-III/doc.6/26')))).toEqual(others.map(() => false));
  });

  test('a revision is named by its suffixes, an original by none', () => {
    expect(['RSM-III/doc.6/26', 'RSM-III/doc.6/26 Rev.3', 'RSM-III/doc.6/26 REV. 4/CORR.1'].map((text) => revisionLabel(parsed(text)))).toEqual([null, 'rev. 3', 'rev. 4 corr. 1']);
  });

  test('a series line is told from a document', () => {
    expect(['OEA/Ser.G', 'OEA/Ser.K/XXXIX.3', 'CP/doc.1/26'].map((text) => isSeriesLine(parsed(text)))).toEqual([true, true, false]);
  });
});

const suffixes = fc.array(fc.tuple(fc.constantFrom('rev', 'Rev', 'corr', 'add'), fc.integer({ min: 1, max: 30 })), { maxLength: 2 }).map((all) => all.map(([kind, number]) => ` ${kind}. ${number}`).join(''));
const year = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
const number = fc.integer({ min: 1, max: 9999 });
const oas = fc.tuple(fc.constantFrom('CP', 'CP/CSH', 'RTP-III', 'RSM-IV', 'AG', 'REMJA-VIII'), fc.constantFrom('doc.', 'RES. ', 'inf.', ''), number, year).map(([body, type, value, digits]) => `${body}/${type}${value}/${digits}`);
const sessional = fc.tuple(fc.constantFrom('AG', 'A'), number, fc.constantFrom('XXXVII-O', 'XXVI', 'L-E'), fc.option(year, { nil: null })).map(([body, value, session, digits]) => `${body}/RES. ${value} (${session}${digits === null ? '' : `/${digits}`})`);
const united = fc.tuple(fc.constantFrom('A/RES/64', 'A/63', 'A/HRC/7', 'E/2002', 'CTOC/COP/2008', 'A/CONF.232/2023', 'A/C.3/73', 'A/RES/ES-11', 'S'), fc.constantFrom('', 'L.', 'CRP.', 'INF.'), number).map(([body, type, value]) => (body.includes('RES') ? `${body}/${value}` : `${body}/${type}${value}`));
const language = fc.constantFrom('', ' (fr)', ' (S)', '-en');
const anySymbol = fc.tuple(fc.oneof(oas, sessional, united), suffixes, language).map((parts) => parsed(parts.join('')));

test('a symbol written out and read again is the same symbol', () => {
  fc.assert(
    fc.property(anySymbol, (symbol) => {
      expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol);
    }),
    { numRuns: 2_000 },
  );
});

test('the order of symbols is total: it agrees with itself both ways, is carried over, and ties only the same symbol', () => {
  fc.assert(
    fc.property(anySymbol, anySymbol, anySymbol, (a, b, c) => {
      const ordered = [a, b, c].toSorted(compareSymbols);
      expect(ordered.every((lower, place) => ordered.slice(place).every((upper) => compareSymbols(lower, upper) <= 0))).toBe(true);
      expect(Math.sign(compareSymbols(a, b)) + Math.sign(compareSymbols(b, a))).toBe(0);
      expect(compareSymbols(a, b) === 0).toBe(formatSymbol(a) === formatSymbol(b));
    }),
    { numRuns: 2_000 },
  );
});
