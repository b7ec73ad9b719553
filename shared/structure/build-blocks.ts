import type { Block, Warning } from '../model/document.ts';
import type { RawDocument } from './raw.ts';

/** The blocks of a text in reading order, notes last, and what the reader and the structure could not settle. */
export function buildBlocks(raw: RawDocument): { readonly blocks: readonly Block[]; readonly warnings: readonly Warning[] } {
  const blocks = raw.paragraphs.map((paragraph, index): Block => ({ index, kind: paragraph.cell ? 'cell' : 'paragraph', label: paragraph.label ?? null, text: paragraph.text.replace(/\s+/gu, ' ').trim(), notes: [], section: '', level: paragraph.level ?? 0, cell: paragraph.cell ?? null }));
  return { blocks, warnings: raw.warnings };
}
