import { expect, test } from 'vitest';
import { findDate } from '../../../../shared/structure/dates.ts';
import { findDocumentKind } from '../../../../shared/structure/document-kind.ts';
import { buildBlocks } from '../../../../shared/structure/build-blocks.ts';
import { proposeIdentity } from '../../../../shared/structure/propose-identity.ts';
import type { RawDocument } from '../../../../shared/structure/raw.ts';
import { readText } from './read-corpus.ts';

test.each([
  ['Washington, D.C., 5 March 2018', '2018-03-05'],
  ['March 5, 2018', '2018-03-05'],
  ['5 de marzo de 2018', '2018-03-05'],
  ['5 mars 2018', '2018-03-05'],
  ['1er mars 2018', '2018-03-01'],
  ['5 de março de 2018', '2018-03-05'],
  ['Ciudad de México, 5 al 7 de marzo de 2018', '2018-03-05'],
  ['12-13 August 2026', '2026-08-12'],
  ['2018-03-05', '2018-03-05'],
  ['31 de febrero de 2018', null],
  ['March 2018', null],
])('the date of %s is %s', (text, date) => {
  expect(findDate(text)).toBe(date);
});

test.each([
  ['DRAFT DECLARATION ON SHARED NIGHT SKIES', 'declaration'],
  ['PROYECTO DE RESOLUCIÓN', 'declaration'],
  ['PLAN DE TRAVAIL 2026-2030', 'work-plan'],
  ['REPORT OF THE CHAIR ON THE WORK PLAN', 'report'],
  ['RECOPILACIÓN DE PROPUESTAS AL PLAN DE TRABAJO', 'compilation'],
  ['ORDRE DU JOUR ET MÉTHODE DE TRAVAIL', 'agenda'],
  ['PLANO NACIONAL DE CÉUS NOTURNOS', 'national-report'],
  ['NON-PAPER ON LAMPS', 'non-paper'],
  ['DOCUMENTO DE SALA', 'room-paper'],
  ['STATEMENT BY NORTHLAND', 'statement'],
  ['LAMPS AND STARS', null],
])('%s says it is: %s', (title, kind) => {
  expect(findDocumentKind(title)).toBe(kind);
});

test('a file without a masthead is known by its name', () => {
  const { identity } = readText('A text about lamps that says nothing of itself, and goes on for a while about harbours.\n', 'RSM-III_doc.6_26_rev.2.txt');
  expect(identity).toEqual({ title: 'A text about lamps that says nothing of itself, and goes on for a while about harbours.', symbol: 'RSM-III/doc.6/26 rev. 2', language: null, date: null, kind: 'other' });
});

test('a symbol that the text only cites is not its own, and the series line gives way to the document beside it', () => {
  expect(readText('REPORT ON LAMPS\nThe ministers recalled resolution CP/RES. 1087/17, which is about the lamps of harbours, and asked for more of them.\n').identity.symbol).toBeNull();
  expect(readText('OEA/Ser.K/XII.4\nRSM-III/doc.1/26\nREPORT ON LAMPS\n1. Lamps burn.\n').identity.symbol).toBe('RSM-III/doc.1/26');
  expect(readText('OEA/Ser.K/XII.4\nREPORT ON LAMPS\n1. Lamps burn.\n').identity.symbol).toBe('OEA/Ser.K/XII.4');
});

/** The symbol of a paper with one line of masthead and lines printed on every page. */
const symbolOf = (masthead: string, runningHeads: readonly string[]) => {
  const raw: RawDocument = { format: 'pdf', paragraphs: [masthead, 'REPORT ON LAMPS', '1. Lamps burn.'].map((text) => ({ text })), notes: [], warnings: [], properties: { runningHeads } };
  return proposeIdentity(raw, buildBlocks(raw).blocks, 'report.pdf').symbol;
};

test('a symbol that stands only at the head or foot of the pages is found there, and the masthead goes before it', () => {
  expect(symbolOf('5 March 2026', ['Third Meeting of Ministers', 'RSM-III/doc.6/26 rev. 2'])).toBe('RSM-III/doc.6/26 rev. 2');
  expect(symbolOf('RSM-III/doc.6/26 rev. 3', ['RSM-III/doc.6/26 rev. 2'])).toBe('RSM-III/doc.6/26 rev. 3');
  expect(symbolOf('5 March 2026', ['Third Meeting of Ministers'])).toBeNull();
});
