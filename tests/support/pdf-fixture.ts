/** One piece of text on a page: points from the page's lower left corner. The Hebrew font prints A as alef, B as bet and so on. */
export type PdfText = {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
  readonly font?: 'regular' | 'bold' | 'italic' | 'hebrew';
  /** Red, green and blue, 0 to 1. */
  readonly colour?: readonly [number, number, number];
  /** The paragraph it is tagged as, counted from 0 on each page; a file with one is tagged. */
  readonly paragraph?: number;
};

/** A page with more than text: `drawing` is put before the text as it stands (ISO 32000-1, 8.5), `turn` before everything. */
export type PdfPage = {
  readonly texts: readonly PdfText[];
  readonly drawing?: string;
  readonly turn?: string;
  /** Degrees clockwise by which the page is shown turned. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Dictionaries of annotations as they stand (ISO 32000-1, 12.5.2). */
  readonly annotations?: readonly string[];
  /** Left, bottom, right and top of what is shown. */
  readonly cropBox?: readonly [number, number, number, number];
};

const fonts = { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique', hebrew: 'Helvetica' } as const;
const fontNames = ['regular', 'bold', 'italic', 'hebrew'] as const;

/** A to Z as the letters from alef on (ISO 32000-1, 9.10.3). */
const toHebrew = '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Hebrew def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange <41> <5A> <05D0> endbfrange\nendcmap end end';

/** Builds a PDF of A4 pages in Helvetica (ISO 32000-1, 7.5), for what a drawing program would write; with a structure tree where texts are tagged. */
export function buildPdf(pages: readonly (readonly PdfText[] | PdfPage)[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const map = add(`<< /Length ${toHebrew.length} >>\nstream\n${toHebrew}\nendstream`);
  const resources = fontNames.map((name, i) => `/F${i + 1} ${add(`<< /Type /Font /Subtype /Type1 /BaseFont /${fonts[name]} /Encoding /WinAnsiEncoding${name === 'hebrew' ? ` /ToUnicode ${map} 0 R` : ''} >>`)} 0 R`).join(' ');
  const tree = objects.length + pages.length * 2 + 1;
  const kids = pages.map((entry, i) => {
    const page = 'texts' in entry ? entry : { texts: entry };
    const content = `${page.turn ?? ''} ${page.drawing ?? ''}\n${page.texts.map(drawText).join('\n')}`;
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const shown = `${page.rotate === undefined ? '' : ` /Rotate ${page.rotate}`}${page.cropBox === undefined ? '' : ` /CropBox [${page.cropBox.join(' ')}]`}`;
    const annotations = page.annotations === undefined ? '' : ` /Annots [${page.annotations.join(' ')}]`;
    return add(`<< /Type /Page /Parent ${tree} 0 R /StructParents ${i} /MediaBox [0 0 595 842]${shown}${annotations} /Resources << /Font << ${resources} >> >> /Contents ${stream} 0 R >>`);
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const structure = addStructure(pages.map((entry) => ('texts' in entry ? entry.texts : entry)), kids, add, objects.length);
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R${structure} >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Adds a structure tree that holds the tagged paragraphs (ISO 32000-1, 14.7); gives what the catalog says of it. */
function addStructure(pages: readonly (readonly PdfText[])[], kids: readonly number[], add: (body: string) => number, before: number): string {
  const tags = pages.map((texts) => [...new Set(texts.flatMap(({ paragraph }) => (paragraph === undefined ? [] : [paragraph])))]);
  const count = tags.flat().length;
  if (count === 0) return '';
  const rootNumber = before + count + 1;
  const elements = tags.map((own, i) => own.map((id) => `${add(`<< /Type /StructElem /S /P /P ${rootNumber} 0 R /Pg ${kids[i]} 0 R /K ${id} >>`)} 0 R`));
  add(`<< /Type /StructTreeRoot /K [${elements.flat().join(' ')}] /ParentTree << /Nums [${elements.map((own, i) => `${i} [${own.join(' ')}]`).join(' ')}] >> >>`);
  return ` /MarkInfo << /Marked true >> /StructTreeRoot ${rootNumber} 0 R`;
}

function drawText({ x, y, size = 10, text, font = 'regular', colour = [0, 0, 0], paragraph }: PdfText): string {
  const drawn = `${colour.join(' ')} rg BT /F${fontNames.indexOf(font) + 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escape(text)}) Tj ET`;
  return paragraph === undefined ? drawn : `/P << /MCID ${paragraph} >> BDC ${drawn} EMC`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\()]/g, String.raw`\$&`);
}

/** Lines set one under the other, 13 points apart, from `y` down. */
export function setLines(lines: readonly string[], at: { readonly x: number; readonly y: number; readonly size?: number }): PdfText[] {
  const size = at.size ?? 10;
  return lines.map((text, i) => ({ x: at.x, y: at.y - i * size * 1.3, size, text }));
}
