/** One piece of text on a page: points from the page's lower left corner. */
export type PdfText = { readonly x: number; readonly y: number; readonly size?: number; readonly text: string };

/** Builds an untagged PDF of A4 pages in Helvetica (ISO 32000-1, 7.5), for what a drawing program would write. */
export function buildPdf(pages: readonly (readonly PdfText[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const tree = pages.length * 2 + 2;
  const kids = pages.map((texts) => {
    const content = texts.map(({ x, y, size = 10, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escape(text)}) Tj ET`).join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${stream} 0 R >>`);
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
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

function escape(text: string): string {
  return text.replaceAll(/[\\()]/g, String.raw`\$&`);
}

/** Lines set one under the other, 13 points apart, from `y` down. */
export function setLines(lines: readonly string[], at: { readonly x: number; readonly y: number; readonly size?: number }): PdfText[] {
  const size = at.size ?? 10;
  return lines.map((text, i) => ({ x: at.x, y: at.y - i * size * 1.3, size, text }));
}
