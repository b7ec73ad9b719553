/** Our prefixes for the namespaces that carry words or structure; the strict edition (ISO/IEC 29500) and the transitional one get the same. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

const known = new Map<string, Map<string, string>>();

/** The name of an element under our own prefix, `?:` for namespaces nothing is asked of. One string for all elements of a name: there are many. */
export function nameOf(namespace: string, local: string): string {
  return known.get(namespace)?.get(local) ?? newName(namespace, local);
}

function newName(namespace: string, local: string): string {
  const prefix = prefixes.get(namespace);
  if (prefix === undefined) return unplaced.has(local) ? `?:${local}` : '?:';
  const names = known.get(namespace) ?? new Map<string, string>();
  known.set(namespace, names);
  const name = `${prefix}:${local}`;
  if (names.size < mostNames) names.set(local, name);
  return name;
}

/** Elements of other namespaces that are asked for: a diagram. */
const unplaced = new Set(['relIds']);

/** Far more than the standard has; a file of invented names must not grow the list for ever. */
const mostNames = 2_000;

/** Whether a branch of alternate content that requires this namespace can be shown: Word's own extensions hold their words in known elements. */
export function understands(namespace: string): boolean {
  return prefixes.has(namespace) || namespace.startsWith('http://schemas.microsoft.com/office/');
}
