import type { TextEncoding, Warning } from '../../../../shared/model/document.ts';
import type { RawDocument, RawParagraph } from '../../../../shared/structure/raw.ts';
import { decodeText } from '../encoding.ts';
import { isHardWrapped, unwrapLines } from './hard-wrap.ts';
import { isMarkdown, readMarkdown } from './markdown.ts';
import { dropRunningHeads } from './running-heads.ts';

/**
 * Reads a plain text: each line is a paragraph, or a part of one that `buildBlocks` makes whole again,
 * unless the lines are wrapped at a margin; then empty lines part the paragraphs. `chosen` is a person's choice of its encoding.
 */
export function readTxt(bytes: Uint8Array, chosen?: TextEncoding): RawDocument {
  const { text, encoding, isGuess } = decodeText(bytes, { chosen });
  const lost: Warning = { code: 'marks-of-emphasis-lost', details: {} };
  const guessed: readonly Warning[] = isGuess ? [{ code: 'encoding-guessed', details: { encoding } }] : [];
  const warnings = [lost, ...guessed];
  const lines = dropRunningHeads(text.replace(/^\uFEFF/u, '').split(/\r\n|[\r\n\v\u0085\u2028\u2029]/u));
  if (isMarkdown(lines)) return { format: 'txt', notes: [], warnings, ...readMarkdown(lines) };
  const paragraphs = isHardWrapped(lines) ? unwrapLines(lines).map((paragraph): RawParagraph => ({ text: paragraph })) : readLines(lines);
  return { format: 'txt', paragraphs, notes: [], warnings, properties: {} };
}

function readLines(lines: readonly string[]): readonly RawParagraph[] {
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const isAfterGap = index > 0 && (lines[index - 1] ?? '').trim() === '';
    return [{ text: line, isLine: true, ...(isAfterGap && { isAfterGap }) }];
  });
}
