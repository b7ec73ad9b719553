import { AppError } from '../../../shared/errors.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { Anchor, Position } from '../../../shared/model/position.ts';

/** How much of the surroundings is kept on either side, in UTF-16 units. */
const surroundings = 64;

/**
 * The words a position is taken on, read from the text itself, with its paragraph's label and section and the words around:
 * those of the same paragraph for `words`, of the neighbouring paragraphs for `paragraph`.
 * Throws `invalid-input` if the anchor is outside the text or cuts a character in two.
 */
export function placeOf(anchor: Anchor, blocks: readonly Block[]): Pick<Position, 'label' | 'section' | 'quote' | 'before' | 'after'> {
  if (anchor.scope === 'document') return { label: null, section: '', quote: '', before: '', after: '' };
  const block = blocks[anchor.blockIndex];
  if (!block) throw outside('blockIndex');
  const { label, section, text } = block;
  if (anchor.scope === 'paragraph') {
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
