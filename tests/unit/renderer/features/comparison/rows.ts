import type { ComparedBlock, Row, Run } from '../../../../../shared/model/comparison.ts';

/** Rows of a comparison in few words: `~` before words deletes, `+` inserts, anything else stays. */
export function runsOf(...words: readonly string[]): readonly Run[] {
  return words.map((word) => (word.startsWith('~') ? { op: 'delete', text: word.slice(1) } : word.startsWith('+') ? { op: 'insert', text: word.slice(1) } : { op: 'equal', text: word }));
}

/** `at` names a block: `3` is index 3 with number 3, `3:12 bis` index 3 with number 12 bis; null no block. */
export function rowOf(kind: Row['kind'], old: string | null, now: string | null, ...words: readonly string[]): Row {
  const runs = [...runsOf(...(words.length > 0 ? words : ['text']))];
  const oldText = runs.filter((run) => run.op !== 'insert').map((run) => run.text).join('');
  const newText = runs.filter((run) => run.op !== 'delete').map((run) => run.text).join('');
  const before = blockOf(old, oldText);
  const after = blockOf(now, newText);
  return { kind, old: before, new: after, runs, renumbered: before !== null && after !== null && before.label !== after.label };
}

function blockOf(at: string | null, text: string): ComparedBlock | null {
  if (at === null) return null;
  const [index = '', label = index] = at.split(':');
  return { index: Number(index), label, text };
}
