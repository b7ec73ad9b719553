import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { evened, type Told } from './compare-kinds.ts';

const folder = fileURLToPath(new URL('../../../../../shared/corpus/oas/', import.meta.url));

const labelFile = z.record(z.string(), z.array(z.string()));

/** A text of the field by the number its file's name opens with, and what a person says its blocks are; none of its words stand here. */
export type LabelledText = { readonly name: string; readonly bytes: Uint8Array; readonly blocks: readonly Told[] };

/** The labelled texts that are there; none where the corpus is not. Every block is known by the SHA-256 of its words, white space evened, first 12 figures. */
export function readOasTexts(): readonly LabelledText[] {
  if (!existsSync(folder)) return [];
  const labels = labelFile.parse(JSON.parse(readFileSync(new URL('oas.json', import.meta.url), 'utf8')));
  return readdirSync(folder).toSorted().flatMap((file) => {
    const lines = labels[file.slice(0, 3)];
    return lines === undefined || !file.endsWith('.txt') ? [] : [{ name: file.slice(0, 3), bytes: readFileSync(`${folder}${file}`), blocks: lines.map(readLabel) }];
  });
}

export function hashOf(text: string): string {
  return createHash('sha256').update(evened(text)).digest('hex').slice(0, 12);
}

function readLabel(line: string): Told {
  const [key = '', kind = '', ...label] = line.split(' ');
  return { key, kind, label: label.length === 0 ? null : label.join(' ') };
}
