import { strToU8, zipSync } from 'fflate';

const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const names = ['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name) => `xmlns:${name}="${odf}:${name}:1.0"`).join(' ');
const more = `xmlns:fo="${odf}:xsl-fo-compatible:1.0" xmlns:draw="${odf}:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:m="http://www.w3.org/1998/Math/MathML" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"`;

/** The inner XML of the parts of an OpenDocument text; only `body` is needed. */
export type OdtParts = {
  readonly body: string;
  /** Styles made for one place, and those with names. */
  readonly automaticStyles?: string;
  readonly styles?: string;
  readonly masterStyles?: string;
  readonly meta?: string;
  readonly manifest?: string;
  /** Whole further parts, or replacements of those made here, by name. */
  readonly parts?: Readonly<Record<string, string>>;
};

const wrap = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${names} ${more}>${inner}</office:${root}>`;

/** An OpenDocument text built from the XML given. */
export function odtFixture({ body, automaticStyles = '', styles = '', masterStyles = '', meta, manifest = '', parts = {} }: OdtParts): Uint8Array {
  const all: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': wrap('document-content', `<office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`),
    'styles.xml': wrap('document-styles', `<office:styles>${styles}</office:styles><office:master-styles>${masterStyles}</office:master-styles>`),
    'META-INF/manifest.xml': `<?xml version="1.0"?><manifest:manifest ${names}>${manifest}</manifest:manifest>`,
    ...(meta !== undefined && { 'meta.xml': wrap('document-meta', `<office:meta>${meta}</office:meta>`) }),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, content]) => [name, strToU8(content)])));
}

/** The same text in one part, as it is saved flat. */
export function flatOdtFixture({ body, automaticStyles = '' }: OdtParts): Uint8Array {
  return strToU8(wrap('document', `<office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`));
}

/** A tracked change as the head of a text describes it. */
export const changedRegion = (id: string, kind: 'insertion' | 'deletion' | 'format-change', author: string, content = ''): string =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>${author}</dc:creator><dc:date>2031-05-01T10:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;
