import type { Workshop } from './workshop.ts';
import { deleteParagraphs, duplicateParagraph, insertParagraphs, mergeParagraphs, moveParagraph, renumber, splitParagraph } from './paragraph-edits.ts';
import { changeTypography, deleteWords, duplicateClause, insertWords, moveClause, repeatPhrase, rewordParagraph, rewordWords, setBrackets } from './word-edits.ts';

export const operations = ['insert', 'delete', 'split', 'merge', 'move', 'renumber', 'reword', 'bracket', 'duplicate', 'repeat', 'typography'] as const;
export type Operation = (typeof operations)[number];

type Edit = (shop: Workshop) => boolean;

const edits: Readonly<Record<Operation, readonly Edit[]>> = {
  insert: [insertWords, insertWords, insertParagraphs],
  delete: [deleteWords, deleteWords, deleteParagraphs],
  split: [splitParagraph],
  merge: [mergeParagraphs],
  move: [moveParagraph, moveParagraph, moveClause],
  renumber: [renumber],
  reword: [rewordWords, rewordWords, rewordWords, rewordParagraph],
  bracket: [setBrackets],
  duplicate: [duplicateParagraph, duplicateClause],
  repeat: [repeatPhrase],
  typography: [changeTypography],
};

/** Does an operation once, trying again a few times where the text does not lend itself to it. Says whether anything was done. */
export function edit(shop: Workshop, operation: Operation): boolean {
  for (let turn = 0; turn < 4; turn += 1) if (shop.chance.of(edits[operation])(shop)) return true;
  return false;
}
