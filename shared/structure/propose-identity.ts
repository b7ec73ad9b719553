import type { Block, Identity } from '../model/document.ts';
import type { RawDocument } from './raw.ts';

/** What a text says of itself; the file's name answers where the text is silent. */
export function proposeIdentity(raw: RawDocument, blocks: readonly Block[], fileName: string): Identity {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? raw.properties.title ?? fileName.replace(/\.[^.]+$/u, '');
  return { title, symbol: null, language: null, date: null, kind: 'other' };
}
