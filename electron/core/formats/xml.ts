import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { AppError } from '../../../shared/errors.ts';

/** What hears the parts of an XML document as they come; `resolve` gives the namespace a prefix stands for where the parser is. */
type XmlListener = { readonly open: (tag: SaxesTagNS, resolve: (prefix: string) => string | undefined) => void; readonly text: (text: string) => void; readonly close: () => void };

/** What one part may hold; a real document of 1,000 pages has 200,000 elements. */
const limits = { depth: 300, elements: 400_000 } as const;

const chunkSize = 256 * 1024;

/**
 * Goes through a part of a package, the same guards for every format.
 * Throws `file-unsafe` for a DOCTYPE, which no such part may have, and beyond the limits; `file-damaged` for XML that is not well-formed.
 */
export function walkXml(bytes: Uint8Array, listener: XmlListener, onProgress: () => void): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const resolve = (prefix: string): string | undefined => parser.resolve(prefix);
  let count = 0;
  let depth = 0;
  parser.on('error', (cause) => {
    throw new AppError('file-damaged', 'a part is not well-formed XML', { cause });
  });
  parser.on('doctype', () => {
    throw new AppError('file-unsafe', 'a part has a DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > limits.elements) throw new AppError('file-unsafe', 'a part has too many elements');
    if (depth >= limits.depth) throw new AppError('file-unsafe', 'a part is nested too deeply');
    depth += 1;
    listener.open(tag, resolve);
  });
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  parser.on('closetag', () => {
    depth -= 1;
    listener.close();
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += chunkSize) {
    parser.write(decoder.decode(bytes.subarray(at, at + chunkSize), { stream: true }));
    onProgress();
  }
  parser.write(decoder.decode()).close();
}

/** Parts are UTF-8 or UTF-16, and the latter carries a byte order mark (ECMA-376 part 2, 7.2.3). */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
