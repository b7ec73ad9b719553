import { fill } from '../../shared/locales/index.ts';
import type { MarkedBlock, MarkedPiece } from '../../shared/marks/view.ts';
import type { Block } from '../../shared/model/document.ts';
import type { Proposal } from '../../shared/model/markup.ts';
import type { Words } from './locales/index.ts';

/**
 * The text in a view, paragraph by paragraph: `[+words+]{who}` are proposed, `[-words-]{who}` proposed for deletion. What is
 * said on a paragraph without touching its words stands under it. A paragraph whose end falls away takes in the next.
 *
 * @param proposals those to be told: none where a text is read without its marks
 */
export function viewOf(blocks: readonly Block[], view: readonly MarkedBlock[], proposals: readonly Proposal[], words: Words): string {
  const named = new Map(proposals.map((proposal) => [proposal.number, proposal]));
  return `${paragraphsOf(blocks, view, (piece) => wordsOf(piece, named), remarksByBlock(view, proposals, words)).join('\n\n')}\n`;
}

type Remarks = ReadonlyMap<number, readonly string[]>;
type Paragraph = { readonly label: string | null; readonly text: string; readonly remarks: readonly string[] };

function paragraphsOf(blocks: readonly Block[], view: readonly MarkedBlock[], say: (piece: MarkedPiece) => string, remarks: Remarks): readonly string[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const { blockIndex, pieces, runsOn } of view) {
    const own: Paragraph = { label: blocks[blockIndex]?.label ?? null, text: pieces.map(say).join(''), remarks: remarks.get(blockIndex) ?? [] };
    const joined: Paragraph = open === null || open.text === '' ? own : { label: open.label, text: joinedWords(open.text, own.text), remarks: [...open.remarks, ...own.remarks] };
    if (runsOn) open = joined;
    else {
      paragraphs.push(joined);
      open = null;
    }
  }
  return [...paragraphs, ...(open === null ? [] : [open])].filter(({ text, remarks: said }) => text !== '' || said.length > 0).map(printed);
}

/** The space around the end of a paragraph is not kept, and stood there. */
function joinedWords(one: string, other: string): string {
  return other === '' || /\s$/u.test(one) || /^\s/u.test(other) ? one + other : `${one} ${other}`;
}

function printed({ label, text, remarks }: Paragraph): string {
  return [label === null ? text : `${label} ${text}`, ...remarks.map((remark) => `    ${remark}`)].join('\n');
}

function wordsOf({ text, how, proposals }: MarkedPiece, named: ReadonlyMap<number, Proposal>): string {
  if (how === 'plain') return text;
  const who = [...new Set(proposals.flatMap((number) => whoOf(named.get(number)) ?? []))].join('; ');
  const marked = how === 'added' ? `[+${text}+]` : `[-${text}-]`;
  return who === '' ? marked : `${marked}{${who}}`;
}

/** The delegation where it is known, else the person; null where nobody is named. */
function whoOf(proposal: Proposal | undefined): string | null {
  return proposal?.delegation || proposal?.author || null;
}

function remarksByBlock(view: readonly MarkedBlock[], proposals: readonly Proposal[], words: Words): Remarks {
  const shown = new Set(view.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.how === 'plain' ? [] : piece.proposals))));
  const others = Map.groupBy(proposals.filter(({ number }) => !shown.has(number)), ({ blockIndex }) => blockIndex);
  return new Map([...others].map(([blockIndex, said]) => [blockIndex, said.map((proposal) => remarkOf(proposal, words))]));
}

function remarkOf(proposal: Proposal, words: Words): string {
  const { kind, moveTo, words: said } = proposal;
  const where = moveTo === null ? '' : fill(moveTo.side === 'before' ? words.placedBefore : words.placedAfter, { label: moveTo.label });
  const what = [words.proposals[kind], where].filter((part) => part !== '').join(', ');
  return `{${[whoOf(proposal), what].filter((part) => part !== null).join(': ')}}${said === '' ? '' : ` ${said}`}`;
}
