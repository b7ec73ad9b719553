import type { Core } from '../core/core.ts';

/**
 * An original, byte for byte, to be saved and never shown: it was made by others, so it travels as an
 * attachment of no particular type and no window of ours opens it.
 */
export async function original(core: Pick<Core, 'readOriginal'>, sha256: string, name: string | null): Promise<Response | null> {
  const found = /^[0-9a-f]{64}$/.test(sha256) ? await core.readOriginal(sha256) : null;
  if (!found) return null;
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(found.bytes.byteLength),
      'content-disposition': attachment(name ?? found.fileName),
    },
  });
}

/** RFC 6266, section 4.3: a plain name for what reads no other, and the full one in UTF-8. */
function attachment(name: string): string {
  const lastPart = name.split(/[/\\]/).at(-1) ?? '';
  const plain = lastPart.replaceAll(/[^\w .()-]/g, '_') || 'document';
  const full = encodeURIComponent(lastPart).replaceAll(/['()*]/g, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
