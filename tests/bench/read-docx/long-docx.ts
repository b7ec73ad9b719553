import { createHash } from 'node:crypto';
import { docxFixture } from '../../support/docx-fixture.ts';
import { generateDraftPair } from '../../support/draft-generator.ts';

const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/**
 * A Word file of so many words of our own invention, as Word would write it after much editing: runs cut short, marks of editing sessions,
 * every eighth word of a paragraph of four put in or taken out.
 */
export function longDocx(words: number): Uint8Array {
  const { old: blocks } = generateDraftPair(words, { words: 0, moved: 0, added: 0, removed: 0, split: 0, merged: 0 }, 11);
  const body = blocks.map(({ text }, at) => `<w:p w:rsidR="${session(at)}" w:rsidRDefault="${session(at + 1)}"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${runsOf(text, at)}</w:p>`);
  return docxFixture({ body: body.join(''), numbering });
}

function runsOf(text: string, paragraph: number): string {
  const words = text.split(' ');
  const runs: string[] = [];
  for (let at = 0; at < words.length; at += 4) {
    const content = escaped(`${words.slice(at, at + 4).join(' ')} `);
    const run = (tag: string): string => `<w:r w:rsidR="${session(paragraph + at)}"><w:rPr><w:sz w:val="22"/><w:lang w:val="en-GB"/>${at % 12 === 0 ? '<w:b/>' : ''}</w:rPr><w:${tag} xml:space="preserve">${content}</w:${tag}></w:r>`;
    const isRevised = paragraph % 4 === 0 && at % 8 === 0;
    if (!isRevised) runs.push(run('t'));
    else if (at % 16 === 0) runs.push(`<w:ins w:id="${at}" w:author="Ana" w:date="2031-05-01T10:00:00Z">${run('t')}</w:ins>`);
    else runs.push(`${run('t')}<w:del w:id="${at}" w:author="Luis" w:date="2031-05-01T10:00:00Z">${run('delText')}</w:del>`);
  }
  return runs.join('');
}

/** Eight figures like those Word gives an editing session. */
const session = (seed: number): string => createHash('sha256').update(String(seed)).digest('hex').slice(0, 8).toUpperCase();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
