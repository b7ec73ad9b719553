import type { Block, BlockKind } from '../../../../shared/model/document.ts';

/** A block without its place, which the order gives. */
export type Given = Partial<Omit<Block, 'index'>> & { readonly kind: BlockKind };

/** Blocks of a version in the order given, numbered from 0; what is left out is empty. */
export function blocksOf(...given: readonly Given[]): readonly Block[] {
  return given.map((one, index) => ({ label: null, text: '', notes: [], section: '', level: 0, cell: null, ...one, index }));
}
