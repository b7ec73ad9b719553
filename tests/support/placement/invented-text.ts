import type { Block, BlockKind } from '../../../shared/model/document.ts';
import { generateDraftPair } from '../draft-generator.ts';
import type { Chance } from './chance.ts';
import { treatyWords, type TreatyLanguage, type TreatyWords } from './treaty-words.ts';

type Line = { readonly kind: BlockKind; readonly label: string | null; readonly level: number; readonly text: string };

/**
 * A convention that nobody wrote: preamble, sections whose numbers restart or run on, items, brackets and footnotes, with the
 * same few phrases in every other paragraph, and now and then a whole paragraph that comes back.
 */
export function inventConvention(language: TreatyLanguage, paragraphCount: number, chance: Chance): Block[] {
  const words = treatyWords[language];
  const restarts = chance.is(0.5);
  const lines: Line[] = [{ kind: 'title', label: null, level: 0, text: words.title }];
  for (let count = 3 + chance.below(4); count > 0; count -= 1) lines.push({ kind: 'preamble', label: null, level: 0, text: preambleClause(words, chance) });
  lines.push({ kind: 'hinge', label: null, level: 0, text: words.hinge });
  let number = 0;
  let section = 0;
  while (lines.length < paragraphCount) {
    section += 1;
    if (restarts) number = 0;
    lines.push({ kind: 'heading', label: `${romans[section] ?? section}.`, level: 0, text: words.headings[(section - 1) % words.headings.length]! });
    for (let count = 3 + chance.below(7); count > 0; count -= 1) {
      number += 1;
      const repeated = chance.is(0.04) ? chance.of(lines) : null;
      lines.push({ kind: 'operative', label: `${number}.`, level: 0, text: repeated?.kind === 'operative' ? repeated.text : inventParagraph(words, chance) });
      if (chance.is(0.2)) lines.push(...inventItems(words, chance));
    }
  }
  for (let note = 1; note <= chance.below(4); note += 1) lines.push({ kind: 'note', label: `${note}`, level: 0, text: capital(`${chance.of(words.phrases)} ${chance.of(words.verbs)} ${chance.of(words.objects)}.`) });
  return lines.map((line, index) => ({ ...line, index, notes: [], section: '', cell: null }));
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function preambleClause(words: TreatyWords, chance: Chance): string {
  return `${chance.of(words.participles)} ${chance.of(words.objects)}, ${chance.of(words.phrases)}, ${chance.of(words.endings)},`;
}

/** A new paragraph of one to three sentences; every now and then with words in brackets. */
export function inventParagraph(words: TreatyWords, chance: Chance): string {
  return Array.from({ length: 1 + chance.below(3) }, () => inventSentence(words, chance)).join(' ');
}

/** A new sentence. */
export function inventSentence(words: TreatyWords, chance: Chance): string {
  const subject = chance.is(0.75) ? words.phrases[0]! : chance.of(words.objects);
  const object = chance.is(0.15) ? `[${chance.of(words.objects)}]` : chance.of(words.objects);
  const verb = chance.is(0.1) ? `[${chance.of(words.alternatives)}/${chance.of(words.alternatives)}] ${chance.of(words.verbs)}` : chance.of(words.verbs);
  const more = chance.is(0.6) ? `, ${chance.of(words.phrases)},` : '';
  const end = chance.is(0.5) ? ` ${chance.of(words.endings)}` : '';
  return capital(`${subject} ${verb} ${object}${more} ${chance.of(words.objects)}${end}.`);
}

function inventItems(words: TreatyWords, chance: Chance): Line[] {
  return Array.from({ length: 2 + chance.below(3) }, (_, place) => ({ kind: 'item', label: `${String.fromCodePoint(97 + place)})`, level: 0, text: `${chance.of(words.objects)}, ${chance.of(words.phrases)};` }));
}

/** A text of words that are in no dictionary, each paragraph unlike the others. */
export function inventUnlike(wordCount: number, seed: number): Block[] {
  return generateDraftPair(wordCount, {}, seed).old.map((block) => ({ ...block, notes: [], level: 0, cell: null }));
}
