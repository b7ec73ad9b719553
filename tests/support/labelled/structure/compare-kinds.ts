import type { Block } from '../../../../shared/model/document.ts';

/** One line about a block: what it is, and the head of its words where they may be shown. */
export type Told = { readonly key: string; readonly kind: string; readonly label: string | null };

/** How many of the labelled blocks are read with their kind and number, and a sentence on each that is not. A block split or joined wrongly is not found. */
export type KindScore = { readonly right: number; readonly total: number; readonly wrong: readonly string[] };

/** Labelled and read blocks are matched in order by their keys; what is read and not labelled counts as wrong as well. */
export function scoreKinds(labelled: readonly Told[], read: readonly Told[]): KindScore {
  const wrong: string[] = [];
  let right = 0;
  let next = 0;
  for (const want of labelled) {
    const at = read.findIndex((block, index) => index >= next && block.key === want.key);
    const found = read[at];
    if (!found) {
      wrong.push(`not read as one block: ${say(want)}`);
      continue;
    }
    for (const extra of read.slice(next, at)) wrong.push(`read, and no such block: ${say(extra)}`);
    next = at + 1;
    if (found.kind === want.kind && found.label === want.label) right += 1;
    else wrong.push(`read as ${found.kind} ${found.label ?? '–'}: ${say(want)}`);
  }
  for (const extra of read.slice(next)) wrong.push(`read, and no such block: ${say(extra)}`);
  const extras = wrong.filter((line) => line.startsWith('read, and')).length;
  return { right, total: labelled.length + extras, wrong };
}

function say({ kind, label, key }: Told): string {
  return `${kind} ${label ?? '–'} (${key.length > 60 ? `${key.slice(0, 57)}…` : key})`;
}

/** White space evened, for a block's text. */
export function evened(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

export function toldOf(blocks: readonly Block[], key: (text: string) => string = evened): readonly Told[] {
  return blocks.map(({ kind, label, text }) => ({ key: key(text), kind, label }));
}
