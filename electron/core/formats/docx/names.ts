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

/** The name of an element under our own prefix, `?:` for namespaces nothing is asked of. */
export function nameOf(namespace: string, local: string): string {
  return `${prefixes.get(namespace) ?? '?'}:${local}`;
}

/** Whether a branch of alternate content that requires this namespace can be shown: Word's own extensions hold their words in known elements. */
export function understands(namespace: string): boolean {
  return prefixes.has(namespace) || namespace.startsWith('http://schemas.microsoft.com/office/');
}
