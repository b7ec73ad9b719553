import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTxt } from '../../../../electron/core/formats/txt/read-txt.ts';
import { buildBlocks } from '../../../../shared/structure/build-blocks.ts';
import { proposeIdentity } from '../../../../shared/structure/propose-identity.ts';

const folder = fileURLToPath(new URL('../../../../../shared/corpus/oas/', import.meta.url));

/** The five texts of the field, by the number they open with; none where the corpus is not there. */
export const oasFiles: ReadonlyMap<string, string> = new Map(existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => [name.slice(0, 3), `${folder}${name}`]) : []);

export function readOas(number: string) {
  const path = oasFiles.get(number) ?? '';
  const bytes = readFileSync(path);
  const raw = readTxt(bytes);
  const built = buildBlocks(raw);
  return { source: bytes.toString('utf8'), ...built, identity: proposeIdentity(raw, built.blocks, path) };
}

export function readText(text: string, fileName = 'text.txt') {
  const raw = readTxt(new TextEncoder().encode(text));
  const built = buildBlocks(raw);
  return { ...built, identity: proposeIdentity(raw, built.blocks, fileName) };
}
