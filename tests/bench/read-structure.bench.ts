import { readFileSync } from 'node:fs';
import { readBytes } from '../../electron/core/formats/read-file.ts';
import { readTxt } from '../../electron/core/formats/txt/read-txt.ts';
import { buildBlocks } from '../../shared/structure/build-blocks.ts';
import type { RawParagraph } from '../../shared/structure/raw.ts';
import { scoreKinds, toldOf, type KindScore } from '../support/labelled/structure/compare-kinds.ts';
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

/** The longest text that is read: 40,000 paragraphs, as lines and as paragraphs with numbers. */
function timeLongest(isLine: boolean): number {
  const paragraphs = Array.from({ length: 40_000 }, (_, index): RawParagraph => ({ text: `${index % 400}. Ports lower lamp ${index} before midnight, in accordance with paragraph ${(index * 7) % 400} above${index % 3 === 0 ? ',' : ';'}`, ...(isLine && { isLine }) }));
  const started = performance.now();
  buildBlocks({ format: isLine ? 'txt' : 'docx', paragraphs, notes: [], warnings: [], properties: {} });
  return performance.now() - started;
}

const own = [...scoreDrafts(), ...(await scoreSample())];
reportAtLeast(`paragraph kinds and numbers right in ${own.length} drafts and files of our own in four languages`, share(own), '%', 100);
const field = scoreOas();
if (field.length === 0) console.log('CORPUS ABSENT: ../shared/corpus/oas is not there, no OAS text was read and there is no figure for them');
else reportAtLeast(`paragraph kinds and numbers right in ${field.length} OAS texts`, share(field), '%', 98);
report('40,000 lines to blocks', timeLongest(true), 'ms', 4_000);
report('40,000 paragraphs to blocks', timeLongest(false), 'ms', 4_000);
