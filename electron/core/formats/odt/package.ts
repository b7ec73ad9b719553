import { AppError } from '../../../../shared/errors.ts';
import { openZip } from '../zip.ts';
import { childNamed, parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The parts of a text document that are read. In a flat document all are one part. */
export type OdtPackage = {
  /** `office:text`. */
  readonly body: XmlElement;
  /** Every element that holds styles: those with names before those made for one place. */
  readonly styleHolders: readonly XmlElement[];
  readonly masterStyles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
  /** The root of the document embedded under that name, undefined where there is none or it cannot be read. */
  readonly embedded: (name: string) => XmlElement | undefined;
};

/**
 * Opens an OpenDocument text (ODF 1.3), packed or flat.
 * Throws `file-encrypted`, `file-damaged`, `file-unsafe`, and `file-unsupported` where the body is no text.
 */
export function openOdt(bytes: Uint8Array, onProgress: () => void): OdtPackage {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return packageOf(parseXml(bytes, onProgress), undefined, undefined, () => undefined);
  const zip = openZip(bytes);
  if (isEncrypted(zip.part('META-INF/manifest.xml')) || zip.names.includes('encrypted-package')) throw new AppError('file-encrypted', 'an encrypted OpenDocument text');
  const parse = (name: string): XmlElement | undefined => {
    const part = zip.part(name);
    return part && parseXml(part, onProgress);
  };
  const content = parse('content.xml');
  if (!content) throw new AppError('file-damaged', 'the package has no content');
  return packageOf(content, parse('styles.xml'), parse('meta.xml'), (name) => parse(`${name.replace(/^\.\//, '').replace(/\/$/, '')}/content.xml`));
}

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  return manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');
}

function packageOf(content: XmlElement, styles: XmlElement | undefined, meta: XmlElement | undefined, embedded: OdtPackage['embedded']): OdtPackage {
  const body = childNamed(childNamed(content, 'office:body'), 'office:text');
  if (!body) throw new AppError('file-unsupported', 'an OpenDocument file without text', { details: { format: 'opendocument' } });
  const holders = [childNamed(styles, 'office:styles'), childNamed(styles, 'office:automatic-styles'), childNamed(content, 'office:styles'), childNamed(content, 'office:automatic-styles')];
  return {
    body,
    styleHolders: holders.filter((holder) => holder !== undefined),
    masterStyles: childNamed(styles ?? content, 'office:master-styles'),
    meta: childNamed(meta ?? content, 'office:meta'),
    embedded,
  };
}
