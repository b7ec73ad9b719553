import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The built renderer's file at an address's path, `/` being the page itself; null when there is none. */
export async function rendererFile(folder: string, pathname: string): Promise<Response | null> {
  const file = insideFolder(folder, pathname === '/' ? '/index.html' : pathname);
  if (file === null) return null;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  return new Response(body, { headers: { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-length': String(found.size) } });
}

/** The path under `folder` that an address names; null when it leaves the folder or is no path at all. */
function insideFolder(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const path = join(folder, decoded);
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null;
}
