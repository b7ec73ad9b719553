import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../../electron/core/formats/read-file.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { Chance } from './chance.ts';
import { inventConvention, inventUnlike } from './invented-text.ts';
import type { TreatyLanguage } from './treaty-words.ts';

const root = join(import.meta.dirname, '../../..');
const sample = join(root, 'resources/sample');
/** Where the texts nobody here wrote are, beside the repository. */
export const corpusFolder = join(root, '../shared/corpus');

/** A text to work on and the language its new words are taken from. */
export type BaseText = { readonly name: string; readonly source: 'own' | 'invented' | 'corpus'; readonly language: TreatyLanguage; readonly blocks: readonly Block[] };

/** Two real successive versions. */
export type RealPair = { readonly name: string; readonly old: readonly Block[]; readonly new: readonly Block[] };

/** The texts of ours and of the corpus, as the program reads them. `corpus` is empty when the folder is not there. */
export type Texts = { readonly own: readonly BaseText[]; readonly corpus: readonly BaseText[]; readonly pairs: readonly RealPair[] };

/** Reads them; `mostPairs` limits the pairs of the corpus, the shortest first. */
export async function readTexts(mostPairs = Infinity): Promise<Texts> {
  const own = await Promise.all(
    readdirSync(sample)
      .filter((name) => /\.(?:docx|html|txt)$/u.test(name))
      .map((name) => readText(join(sample, name), name, 'own')),
  );
  if (!existsSync(join(corpusFolder, 'pairs'))) return { own, corpus: [], pairs: [] };
  const oas = readdirSync(join(corpusFolder, 'oas')).filter((name) => name.endsWith('.txt'));
  const folders = shortestFirst(readdirSync(join(corpusFolder, 'pairs')).filter((name) => existsSync(join(corpusFolder, 'pairs', name, 'old.txt')))).slice(0, mostPairs);
  const pairs: RealPair[] = [];
  const corpus: BaseText[] = [];
  for (const name of oas) corpus.push(await readText(join(corpusFolder, 'oas', name), name, 'corpus'));
  for (const name of folders) {
    const [before, after] = [await readText(join(corpusFolder, 'pairs', name, 'old.txt'), name, 'corpus'), await readText(join(corpusFolder, 'pairs', name, 'new.txt'), name, 'corpus')];
    pairs.push({ name, old: before.blocks, new: after.blocks });
    corpus.push(before);
  }
  return { own, corpus, pairs };
}

function shortestFirst(names: readonly string[]): string[] {
  const sizes = new Map(names.map((name) => [name, readFileSync(join(corpusFolder, 'pairs', name, 'old.txt')).length]));
  return names.toSorted((left, right) => sizes.get(left)! - sizes.get(right)!);
}

async function readText(file: string, name: string, source: BaseText['source']): Promise<BaseText> {
  const { blocks, identity } = await readBytes(readFileSync(file), name);
  const language = (['en', 'fr', 'es', 'pt'] as const).find((code) => code === identity.language) ?? 'en';
  return { name, source, language, blocks };
}

const mostWords = 3_500;

/** The text a sequence begins with: one of ours, an invented one, or a stretch of one of the corpus of up to about 3,500 words. */
export function chooseText({ own, corpus }: Texts, chance: Chance): BaseText {
  const turn = chance.below(100);
  if (turn < 40 && corpus.length > 0) return stretchOf(chance.of(corpus), chance);
  if (turn < 70) return chance.of(own);
  if (turn < 75) return { name: 'unlike', source: 'invented', language: 'en', blocks: inventUnlike(600 + chance.below(1_500), chance.below(1e9)) };
  const language = chance.of(['en', 'fr', 'es', 'pt'] as const);
  return { name: `convention ${language}`, source: 'invented', language, blocks: inventConvention(language, 20 + chance.below(60), chance) };
}

function stretchOf(text: BaseText, chance: Chance): BaseText {
  const count = 25 + chance.below(90);
  const first = chance.below(Math.max(1, text.blocks.length - count));
  const blocks: Block[] = [];
  let words = 0;
  for (const block of text.blocks.slice(first, first + count)) {
    if (block.text.trim() === '') continue;
    words += block.text.length / 6;
    if (words > mostWords && blocks.length > 0) break;
    blocks.push({ ...block, index: blocks.length });
  }
  return { ...text, name: `${text.name} from ${first}`, blocks };
}
