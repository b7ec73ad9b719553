import { AppError } from '../../../../shared/errors.ts';
import type { RawDocument } from '../../../../shared/structure/raw.ts';
import { openZip } from '../zip.ts';
import type { ZipPackage } from '../zip.ts';
import { createThemeColours } from './theme.ts';
import { childNamed, childrenNamed, parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The parts of a DOCX that its text is read from. */
export type DocxPackage = {
  readonly main: XmlElement;
  /** A part the main part points at, by the last word of its relationship type (`styles`, `footnotes`); undefined when there is none. */
  readonly related: (kind: string) => XmlElement | undefined;
  /** The part that a relationship of the main part points at, by its id. */
  readonly partOf: (relationship: string) => XmlElement | undefined;
  /** The colour the document's theme has under a name (`accent1`), as `rrggbb`; read when first asked for. */
  readonly themeColour: (name: string) => string | undefined;
  readonly properties: RawDocument['properties'];
  /** Parts of the package that lie outside the file: images, templates, frames; links that a reader may follow do not count. */
  readonly externalCount: number;
};

type Relationship = { readonly id: string; readonly kind: string; readonly target: string; readonly isExternal: boolean };

/**
 * Opens a DOCX by its relationships, whatever its parts are called.
 * Throws `file-not-what-it-says` for a package that is no Word document, and what `openZip` and `parseXml` throw.
 */
export function openDocx(bytes: Uint8Array, onProgress?: () => void): DocxPackage {
  const zip = openZip(bytes);
  const parsed = (name: string): XmlElement | undefined => {
    const part = zip.part(name);
    return part && part.length > 0 ? parseXml(part, onProgress) : undefined;
  };
  const roots = relationshipsOf(zip, '');
  const mainName = roots.find((relationship) => relationship.kind === 'officeDocument')?.target;
  const main = mainName === undefined ? undefined : parsed(mainName);
  if (mainName === undefined || main?.name !== 'w:document') throw new AppError('file-not-what-it-says', 'the package is no Word document');
  const relationships = relationshipsOf(zip, mainName);
  const coreName = roots.find((relationship) => relationship.kind === 'core-properties')?.target;
  const pointedAt = (isWanted: (relationship: Relationship) => boolean): XmlElement | undefined => {
    const target = relationships.find((relationship) => isWanted(relationship) && !relationship.isExternal)?.target;
    return target === undefined ? undefined : parsed(target);
  };
  const related = (kind: string): XmlElement | undefined => pointedAt((relationship) => relationship.kind === kind);
  return {
    main,
    related,
    partOf: (id) => pointedAt((relationship) => relationship.id === id),
    themeColour: createThemeColours(() => related('theme')),
    properties: propertiesOf(coreName === undefined ? undefined : parsed(coreName)),
    externalCount: externalCount(zip),
  };
}

/** The relationships of a part, those of the package itself for `''`; targets are resolved to part names. */
function relationshipsOf(zip: ZipPackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  return readRelationships(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, part.slice(0, slash));
}

function readRelationships(zip: ZipPackage, name: string, folder: string): readonly Relationship[] {
  const bytes = zip.part(name);
  if (!bytes || bytes.length === 0) return [];
  return childrenNamed(parseXml(bytes), 'rel:Relationship').map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return { id: attributes['Id'] ?? '', kind: attributes['Type']?.split('/').at(-1) ?? '', target: isExternal ? target : resolve(folder, target), isExternal };
  });
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function externalCount(zip: ZipPackage): number {
  const all = zip.names.filter((name) => /\.rels$/i.test(name)).flatMap((name) => readRelationships(zip, name, ''));
  return all.filter((relationship) => relationship.isExternal && relationship.kind !== 'hyperlink').length;
}

function propertiesOf(core: XmlElement | undefined): RawDocument['properties'] {
  const text = (name: string): string | undefined => childNamed(core, name)?.text.trim() || undefined;
  const title = text('dc:title');
  const language = /^[a-z]{2,3}/i.exec(text('dc:language') ?? '')?.[0].toLowerCase();
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text('dcterms:modified') ?? text('dcterms:created') ?? '')?.[0];
  return { ...(title !== undefined && { title }), ...(language !== undefined && { language }), ...(date !== undefined && { date }) };
}
