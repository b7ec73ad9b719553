import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../../electron/core/formats/read-file.ts';
import { readTxt } from '../../../../electron/core/formats/txt/read-txt.ts';
import { buildBlocks } from '../../../../shared/structure/build-blocks.ts';
import { scoreKinds, toldOf } from '../../../support/labelled/structure/compare-kinds.ts';
import { readDrafts } from '../../../support/labelled/structure/drafts.ts';
import { hashOf, readOasTexts } from '../../../support/labelled/structure/oas.ts';
import { sampleFiles } from '../../../../tools/sample/sources.ts';

const drafts = readDrafts();
const oasTexts = readOasTexts();
console.log(oasTexts.length === 0 ? 'CORPUS ABSENT: ../shared/corpus/oas is not there, no OAS text was read' : `${oasTexts.length} labelled OAS texts read from ../shared/corpus/oas`);

describe('every paragraph of our own drafts has the kind and number a diplomat gives it', () => {
  test('there are drafts in all four languages', () => {
    expect([...new Set(drafts.map(({ language }) => language))].toSorted()).toEqual(['en', 'es', 'fr', 'pt']);
  });

  test.each(drafts.map((draft) => [draft.name, draft] as const))('%s', (_, draft) => {
    const { blocks } = buildBlocks(draft.raw);
    const labelled = draft.blocks.map(({ kind, label, text }) => ({ key: text, kind, label }));
    expect(scoreKinds(labelled, toldOf(blocks))).toEqual({ right: labelled.length, total: labelled.length, wrong: [] });
    expect(blocks.flatMap(({ section, text }, index) => (draft.blocks[index]?.section === null ? [] : [{ section, text }]))).toEqual(draft.blocks.flatMap(({ section, text }) => (section === null ? [] : [{ section, text }])));
  });

  test.each(sampleFiles.map((file) => [file.fileName, file] as const))('the sample file %s', async (fileName, file) => {
    const { blocks } = await readBytes(readFileSync(new URL(`../../../../resources/sample/${fileName}`, import.meta.url)), fileName);
    const labelled = file.blocks.map(({ kind, label, text }) => ({ key: text, kind, label }));
    expect(scoreKinds(labelled, toldOf(blocks))).toEqual({ right: labelled.length, total: labelled.length, wrong: [] });
  });
});

test.skipIf(oasTexts.length === 0)('of the paragraphs of the OAS texts, all but the two footnotes whose signs are lost have theirs', () => {
  const scores = oasTexts.map(({ name, bytes, blocks }) => ({ name, ...scoreKinds(blocks, toldOf(buildBlocks(readTxt(bytes)).blocks, hashOf)) }));
  expect(scores.flatMap(({ name, wrong }) => wrong.map((line) => `${name} ${line.replace(/ \(.*/u, '')}`))).toEqual(['002 read as paragraph –: note –', '002 read as paragraph –: note –']);
  expect(scores.reduce((sum, { total }) => sum + total, 0)).toBe(430);
});
