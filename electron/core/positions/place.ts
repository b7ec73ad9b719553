import type { Block } from '../../../shared/model/document.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { placeOf as wordsAt, type PlacedWords } from '../../../shared/positions/place-of.ts';
import { refusal, type RefusalCode } from './refusal.ts';

/**
 * The words a person puts a position on. Throws `invalid-input` if the anchor is outside the text, cuts a character in two,
 * or is a section's on what is no heading, a footnote's on what is no note, a bracket's on words that no bracket encloses.
 */
export function placeOf(anchor: Anchor, blocks: readonly Block[]): PlacedWords {
  const wrong = wrongScope(anchor, blocks);
  if (wrong) throw refusal('anchor.scope', wrong);
  return wordsAt(anchor, blocks);
}

function wrongScope(anchor: Anchor, blocks: readonly Block[]): RefusalCode | null {
  const block = 'blockIndex' in anchor ? blocks[anchor.blockIndex] : undefined;
  if (!block) return null;
  if (anchor.scope === 'section' && block.kind !== 'heading') return 'not-a-heading';
  if (anchor.scope === 'footnote' && block.kind !== 'note') return 'not-a-note';
  if (anchor.scope === 'bracket' && !(block.text[anchor.start] === '[' && block.text[anchor.end - 1] === ']')) return 'not-a-bracket';
  return null;
}
