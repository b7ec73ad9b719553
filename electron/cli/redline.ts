import type { ComparedBlock, Comparison, Row, Run } from '../../shared/model/comparison.ts';
import type { Words } from './locales/index.ts';

/** The new text with its changes marked: `[-taken out-]`, `[+put in+]`, and in parentheses what became of a paragraph as a whole. */
export function redlineOf({ rows }: Comparison, words: Words): string {
  return `${rows.map((row) => paragraphOf(row, words)).join('\n\n')}\n`;
}

function paragraphOf(row: Row, words: Words): string {
  const parts = [remarkOf(row, words), labelOf(row), row.runs.map(markedRun).join('')];
  return parts.filter((part) => part !== '').join(' ');
}

function remarkOf({ kind, renumbered }: Row, words: Words): string {
  const remarks = [kind === 'same' || kind === 'edited' ? null : words.rows[kind], renumbered ? words.renumbered : null].filter((remark) => remark !== null);
  return remarks.length > 0 ? `(${remarks.join(', ')})` : '';
}

function labelOf({ old, new: next, renumbered }: Row): string {
  const before = labelsOf(old);
  const after = labelsOf(next);
  if (renumbered && next !== null) return [before && `[-${before}-]`, after && `[+${after}+]`].filter((part) => part !== '').join('');
  return after || before;
}

function labelsOf(side: ComparedBlock | readonly ComparedBlock[] | null): string {
  const blocks = side === null ? [] : 'label' in side ? [side] : side;
  return blocks.flatMap(({ label }) => label ?? []).join(', ');
}

function markedRun({ op, text }: Run): string {
  if (op === 'equal') return text;
  return op === 'delete' ? `[-${text}-]` : `[+${text}+]`;
}
