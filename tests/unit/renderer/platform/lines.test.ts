import { describe, expect, test } from 'vitest';
import { heldIn, latestFor, lineSymbolOf, previousOf, revisionOf, shortSymbolOf, titleFor } from '../../../../renderer/platform/lines.ts';
import { document, version, type Document, type Version } from '../../../../shared/model/document.ts';

const documentId = '11111111-1111-4111-8111-111111111111';
const meetingId = '22222222-2222-4222-8222-222222222222';

function held(symbol: string | null, language: string, nth: number, format: Version['format'] = 'docx'): Version {
  return version.parse({
    id: `0000000${nth}-3333-4333-8333-333333333333`,
    documentId,
    meetingId,
    title: `Title in ${language}`,
    symbol,
    language,
    date: null,
    kind: 'declaration',
    fileName: `${nth}.${format}`,
    format,
    sha256: String(nth).repeat(64),
    size: 1,
    importedAt: '2026-11-01T10:00:00Z',
    warnings: [],
    blockCount: 1,
    wordCount: 1,
  });
}

function lineOf(...versions: readonly Version[]): Document {
  return document.parse({ id: documentId, meetingId, title: 'Title of the line', kind: 'declaration', symbol: null, versions });
}

const first = held('RSM-III/doc.6/26', 'es', 1);
const draft = held('RSM-III/doc.6/26 rev. 2', 'es', 2);
const copy = held('RSM-III/doc.6/26 rev. 2', 'es', 3);
const last = held('RSM-III/doc.6/26 rev. 3', 'es', 4);
const translation = held('RSM-III/doc.6/26 rev. 3', 'fr', 5);
const line = lineOf(first, draft, copy, last, translation);

describe('a line of versions', () => {
  test('is named by the symbol its versions share', () => {
    expect({ line: lineSymbolOf(line), short: shortSymbolOf(line), revisions: line.versions.map(revisionOf) }).toEqual({ line: 'RSM-III/doc.6/26', short: '6/26', revisions: [null, 'rev. 2', 'rev. 2', 'rev. 3', 'rev. 3'] });
  });

  test('without a symbol has none to show', () => {
    expect({ line: lineSymbolOf(lineOf(held(null, 'es', 1))), short: shortSymbolOf(lineOf(held(null, 'es', 1))) }).toEqual({ line: null, short: null });
  });

  test('opens on its last revision in the reader’s language, else on its last text', () => {
    expect({ fr: latestFor(line, 'fr')?.id, es: latestFor(line, 'es')?.id, pt: latestFor(line, 'pt')?.id, none: latestFor(lineOf(), 'es') }).toEqual({ fr: translation.id, es: last.id, pt: translation.id, none: null });
  });

  test('has its title in the reader’s language only where it holds its last revision in it', () => {
    expect([titleFor(line, 'fr'), titleFor(line, 'pt')]).toEqual(['Title in fr', 'Title of the line']);
  });

  test('compares a version with the same kind of file where the revision before it is held in several, else with the last of them', () => {
    const [word, pdf] = [held('RSM-III/doc.6/26 rev. 2', 'es', 2, 'docx'), held('RSM-III/doc.6/26 rev. 2', 'es', 3, 'pdf')];
    const [next, page] = [held('RSM-III/doc.6/26 rev. 3', 'es', 4, 'docx'), held('RSM-III/doc.6/26 rev. 3', 'es', 5, 'html')];
    const several = lineOf(word, pdf, next, page);
    expect({ docx: previousOf(several, next)?.fileName, html: previousOf(several, page)?.fileName }).toEqual({ docx: '2.docx', html: '3.pdf' });
  });

  test('compares a version with the revision before it in the same language, never with a translation', () => {
    expect(line.versions.map((one) => previousOf(line, one)?.fileName ?? null)).toEqual([null, '1.docx', '1.docx', '3.docx', null]);
  });

  test('is listed with its latest version first', () => {
    expect(heldIn([line]).map((one) => one.version.fileName)).toEqual(['5.docx', '4.docx', '3.docx', '2.docx', '1.docx']);
  });
});
