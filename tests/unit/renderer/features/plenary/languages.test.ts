import { expect, test } from 'vitest';
import { nextLanguageOf } from '../../../../../renderer/features/plenary/languages.ts';
import { document, type Document } from '../../../../../shared/model/document.ts';

const id = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`;

function held(...texts: readonly (readonly [symbol: string, language: string])[]): Document {
  const versions = texts.map(([symbol, language], at) => ({ id: id(at + 1), documentId: id(9), meetingId: id(8), title: 'D', symbol, language, date: null, kind: 'declaration', fileName: 'x', format: 'docx', sha256: '0'.repeat(64), size: 1, importedAt: '2026-11-20T10:00:00Z', warnings: [], blockCount: 1, wordCount: 1 }));
  return document.parse({ id: id(9), meetingId: id(8), title: 'D', kind: 'declaration', symbol: null, versions });
}

function after(line: Document, at: number): string | null {
  const version = line.versions[at];
  if (version === undefined) throw new Error('no such version');
  const next = nextLanguageOf(line, version);
  return next === null ? null : `${next.symbol} ${next.language}`;
}

test('the same revision is read in its other languages one after the other, never another revision', () => {
  const line = held(['D/doc.1/26', 'es'], ['D/doc.1/26 rev. 1', 'fr'], ['D/doc.1/26 rev. 1', 'es'], ['D/doc.1/26 rev. 1', 'en']);
  expect([0, 1, 2, 3].map((at) => after(line, at))).toEqual([null, 'D/doc.1/26 rev. 1 es', 'D/doc.1/26 rev. 1 en', 'D/doc.1/26 rev. 1 fr']);
});
