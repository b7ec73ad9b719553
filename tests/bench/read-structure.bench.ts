import { readFileSync } from 'node:fs';
import { readBytes } from '../../electron/core/formats/read-file.ts';
import { readTxt } from '../../electron/core/formats/txt/read-txt.ts';
import { buildBlocks } from '../../shared/structure/build-blocks.ts';
import { referencesOf } from '../../shared/structure/references.ts';
import type { RawParagraph } from '../../shared/structure/raw.ts';
import { scoreKinds, toldOf, type KindScore } from '../support/labelled/structure/compare-kinds.ts';
import { readOasReferences, readReferenceTexts, scoreReferences, type ReferenceScore } from '../support/labelled/structure/references.ts';
import { docxOf } from '../support/labelled/structure/draft-docx.ts';
import { readDrafts } from '../support/labelled/structure/drafts.ts';
import { hashOf, readOasTexts } from '../support/labelled/structure/oas.ts';
import { sampleFiles } from '../../tools/sample/sources.ts';
import { report, reportAtLeast } from './support/measure.ts';

/** Kinds and numbers of paragraphs against what a person says they are; prints every block that is not right. */
function printScore(name: string, { right, total, wrong }: KindScore): void {
  console.log(`${name}: ${right} of ${total}`);
  for (const line of wrong) console.log(`  ${line}`);
}

function share(scores: readonly KindScore[]): number {
  return (100 * scores.reduce((sum, { right }) => sum + right, 0)) / scores.reduce((sum, { total }) => sum + total, 0);
}

function scoreDrafts(): readonly KindScore[] {
  return readDrafts().map((draft) => {
    const score = scoreKinds(draft.blocks.map(({ kind, label, text }) => ({ key: text, kind, label })), toldOf(buildBlocks(draft.raw).blocks));
    printScore(`${draft.name} (${draft.language})`, score);
    return score;
  });
}

/** The drafts with looks once more, as Word files through the reader of Word files, which leaves out cells without words. */
async function scoreWordDrafts(): Promise<readonly KindScore[]> {
  const scores: KindScore[] = [];
  for (const draft of readDrafts().filter(({ isStyled }) => isStyled)) {
    const { blocks } = await readBytes(await docxOf(draft.raw), `${draft.name}.docx`);
    const score = scoreKinds(draft.blocks.flatMap(({ kind, label, text }) => (text === '' ? [] : [{ key: text, kind, label }])), toldOf(blocks));
    printScore(`${draft.name}.docx (${draft.language})`, score);
    scores.push(score);
  }
  return scores;
}

/** The files of the sample meeting in all their formats, against the texts they are made from. */
async function scoreSample(): Promise<readonly KindScore[]> {
  const scores: KindScore[] = [];
  for (const file of sampleFiles) {
    const { blocks } = await readBytes(readFileSync(new URL(`../../resources/sample/${file.fileName}`, import.meta.url)), file.fileName);
    const score = scoreKinds(file.blocks.map(({ kind, label, text }) => ({ key: text, kind, label })), toldOf(blocks));
    printScore(file.fileName, score);
    scores.push(score);
  }
  return scores;
}

function scoreOas(): readonly KindScore[] {
  return readOasTexts().map(({ name, bytes, blocks }) => {
    const score = scoreKinds(blocks, toldOf(buildBlocks(readTxt(bytes)).blocks, hashOf));
    printScore(`OAS text ${name}`, score);
    return score;
  });
}

function printReferences(what: string, scores: readonly (ReferenceScore & { readonly name: string })[]): void {
  for (const { name, right, labelled, read, wrong } of scores) console.log(`references of ${name}: ${right} right of ${labelled} labelled, ${read} read${wrong.map((line) => `\n  ${line}`).join('')}`);
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  reportAtLeast(`references of ${what} read with the block they lead to: precision`, right / scores.reduce((sum, { read }) => sum + read, 0), '', 0.98);
  reportAtLeast(`references of ${what} read with the block they lead to: recall`, right / scores.reduce((sum, { labelled }) => sum + labelled, 0), '', 0.98);
}

/** The longest text that is read: 40,000 paragraphs, as lines and as paragraphs with numbers. */
function longest(isLine: boolean): readonly RawParagraph[] {
  return Array.from({ length: 40_000 }, (_, index): RawParagraph => ({ text: `${index % 400}. Ports lower lamp ${index} before midnight, in accordance with paragraph ${(index * 7) % 400} above${index % 3 === 0 ? ',' : ';'}`, ...(isLine && { isLine }) }));
}

function timeLongest(isLine: boolean): number {
  const paragraphs = longest(isLine);
  return bestOfThree(() => buildBlocks({ format: isLine ? 'txt' : 'docx', paragraphs, notes: [], warnings: [], properties: {} }));
}

function timeReferences(): number {
  const { blocks } = buildBlocks({ format: 'docx', paragraphs: longest(false), notes: [], warnings: [], properties: {} });
  return bestOfThree(() => referencesOf(blocks));
}

/** In milliseconds; the others tell what else the machine was doing. */
function bestOfThree(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}

const own = [...scoreDrafts(), ...(await scoreWordDrafts()), ...(await scoreSample())];
reportAtLeast(`paragraph kinds and numbers right in ${own.length} drafts and files of our own in four languages`, share(own), '%', 100);
const field = scoreOas();
if (field.length === 0) console.log('CORPUS ABSENT: ../shared/corpus/oas is not there, no OAS text was read and there is no figure for them');
else reportAtLeast(`paragraph kinds and numbers right in ${field.length} OAS texts`, share(field), '%', 98);
printReferences('texts of our own in four languages', readReferenceTexts().map(({ name, blocks, references }) => ({ name, ...scoreReferences(references, referencesOf(blocks)) })));
const oasReferences = readOasTexts().map(({ name, bytes }) => {
  const { blocks } = buildBlocks(readTxt(bytes));
  return { name: `OAS text ${name}`, ...scoreReferences(readOasReferences(name, blocks), referencesOf(blocks)) };
});
if (oasReferences.length > 0) printReferences('the OAS texts', oasReferences);
report('40,000 lines to blocks', timeLongest(true), 'ms', 2_000);
report('40,000 paragraphs to blocks', timeLongest(false), 'ms', 1_200);
report('references of 40,000 paragraphs', timeReferences(), 'ms', 1_000);
