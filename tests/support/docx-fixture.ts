import { strToU8, zipSync } from 'fflate';

const namespaces = {
  transitional: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
} as const;

const more = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** The inner XML of the parts of a DOCX; only `body` is needed. */
export type DocxParts = {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** Further relationships of the main part, as XML. */
  readonly relationships?: string;
  /** Where the main part stands in the package. */
  readonly mainPart?: string;
  readonly edition?: keyof typeof namespaces;
  /** Whole further parts, or replacements of those made here, by name. */
  readonly parts?: Readonly<Record<string, string>>;
};

const kinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings'] as const;

const relationships = (inner: string): string => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** A Word document built from the XML given. */
export function docxFixture(fixture: DocxParts): Uint8Array {
  const { mainPart = 'word/document.xml', edition = 'transitional' } = fixture;
  const relationshipType = edition === 'strict' ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const wrap = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${namespaces[edition]}" ${more}>${inner}</w:${root}>`;
  const present = kinds.filter((kind) => fixture[kind] !== undefined);
  const slash = mainPart.lastIndexOf('/') + 1;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(`<Relationship Id="main" Type="${relationshipType}/officeDocument" Target="${mainPart}"/>`),
    [mainPart]: wrap('document', `<w:body>${fixture.body}</w:body>`),
    [`${mainPart.slice(0, slash)}_rels/${mainPart.slice(slash)}.rels`]: relationships(
      present.map((kind) => `<Relationship Id="${kind}" Type="${relationshipType}/${kind}" Target="${kind}.xml"/>`).join('') + (fixture.relationships ?? ''),
    ),
    ...Object.fromEntries(present.map((kind) => [`${mainPart.slice(0, slash)}${kind}.xml`, wrap(kind, fixture[kind] ?? '')])),
    ...fixture.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));
}

/** A run of text. */
export const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of plain text when no markup is given. */
export const paragraph = (content: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (text: string, list: number, level = 0): string => paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** An abstract list of levels, each a number format and its printed text. */
export const abstractList = (id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(([format, text, more = ''], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`).join('')}</w:abstractNum>`;

/** A list instance of an abstract list. */
export const list = (id: number, abstract: number, overrides = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

const who = (author: string | null): string => (author === null ? '' : ` w:author="${author}" w:date="2031-05-01T10:00:00Z"`);

/** Inserted runs. */
export const inserted = (content: string, author: string | null = 'Ana'): string => `<w:ins w:id="1"${who(author)}>${content}</w:ins>`;

/** Deleted text. */
export const deleted = (text: string, author: string | null = 'Ana'): string => `<w:del w:id="2"${who(author)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
