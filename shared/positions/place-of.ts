import { AppError } from '../errors.ts';
import type { Block } from '../model/document.ts';
import type { Anchor, Place } from '../model/position.ts';

/** How much of the surroundings is kept on either side, in UTF-16 units. */
const surroundings = 64;

/** What a place says of itself: its words exactly, the words around, its paragraph's label and section. */
export type PlacedWords = Omit<Place, 'versionId' | 'anchor'>;

/**
 * The words a position is taken on, read from the text itself, with its paragraph's label and section and the words around:
 * those of the same paragraph for `words` and `bracket`, of the neighbouring blocks for a whole block. The quote of a section
 * is its heading; a document has none.
 * Throws `invalid-input` if the anchor is outside the text, cuts a character in two, or is a footnote's on another kind of block.
 */
export function placeOf(anchor: Anchor, blocks: readonly Block[]): PlacedWords {
  if (anchor.scope === 'document') return { label: null, section: '', quote: '', before: '', after: '' };
  const block = blocks[anchor.blockIndex];
  if (!block || (anchor.scope === 'footnote' && block.kind !== 'note')) throw outside('blockIndex');
  const { label, section, text } = block;
  if (anchor.scope !== 'words' && anchor.scope !== 'bracket') {
    return { label, section, quote: text, before: endOf(blocks[anchor.blockIndex - 1]?.text ?? ''), after: startOf(blocks[anchor.blockIndex + 1]?.text ?? '') };
  }
  const { start, end } = anchor;
  if (start >= end || end > text.length || cutsCharacter(text, start) || cutsCharacter(text, end)) throw outside('start');
  return { label, section, quote: text.slice(start, end), before: endOf(text.slice(0, start)), after: startOf(text.slice(end)) };
}

function startOf(text: string): string {
  return text.slice(0, cutsCharacter(text, surroundings) ? surroundings - 1 : surroundings);
}

function endOf(text: string): string {
  const from = Math.max(0, text.length - surroundings);
  return text.slice(cutsCharacter(text, from) ? from + 1 : from);
}

/** True between the two halves of a surrogate pair. */
function cutsCharacter(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xff_ff;
}

function outside(path: string): AppError {
  return new AppError('invalid-input', 'The place is outside the text', { details: { issues: [{ path: `anchor.${path}`, code: 'outside-text', message: 'outside-text' }] } });
}
