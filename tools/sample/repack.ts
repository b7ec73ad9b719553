import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from 'fflate';

/** The first day a zip entry can carry: every entry gets it, so that the same words give the same bytes. */
const entryTime = new Date(1980, 0, 1);

/**
 * Writes a DOCX again with fixed entry times and `instant` (ISO 8601, UTC) as its day of creation and change:
 * the docx library stamps both with the present moment.
 */
export function repack(docx: Uint8Array, instant: string): Uint8Array {
  const entries = Object.entries(unzipSync(docx)).toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const [name, bytes] of entries) {
    const content = name === 'docProps/core.xml' ? strToU8(withInstant(strFromU8(bytes), instant)) : bytes;
    zippable[name] = [content, { mtime: entryTime, level: 9, os: 0 }];
  }
  return zipSync(zippable);
}

/** Readers of the format look for the list of content types first. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function withInstant(xml: string, instant: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`);
}
