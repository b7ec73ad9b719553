import type { Block } from '../model/document.ts';
import { findDate } from '../structure/dates.ts';
import { draftProposal, type ProposalDraft } from './proposal-draft.ts';
import { readStance, scopeOf, type SaidStance } from './stance-words.ts';

/** Reservations and ad referendum that stand in notes, each on the paragraph its mark hangs on, those it names, or the whole text. */
export function proposalsOfNotes(blocks: readonly Block[]): readonly ProposalDraft[] {
  const marks = new Map(blocks.flatMap((block) => block.notes.map(({ index, offset }) => [index, { block, offset }] as const)));
  return blocks.flatMap((note) => {
    const stance = note.kind === 'note' ? readStance(note.text) : null;
    if (stance === null) return [];
    const mark = marks.get(note.index);
    return placesOf(blocks, note, mark?.block ?? null).map((block) => stanceDraft(stance, note.text, block, mark?.block === block ? mark.offset : 0));
  });
}

/** A reservation or an ad referendum in a status line, which is on the whole text. */
export function proposalsOfStatus(blocks: readonly Block[]): readonly ProposalDraft[] {
  return blocks.flatMap((block) => {
    const stance = block.kind === 'status' ? readStance(block.text) : null;
    return stance === null ? [] : [stanceDraft(stance, block.text, titleOf(blocks) ?? block, 0)];
  });
}

/** A reservation or an ad referendum on one paragraph or, on the title, on the whole text. */
export function stanceDraft({ kind, delegation }: SaidStance, words: string, block: Block, at: number): ProposalDraft {
  return draftProposal({ kind, source: 'note', blockIndex: block.index, at, delegation, date: dateIn(words), words: words.trim(), isWhole: true });
}

function placesOf(blocks: readonly Block[], note: Block, marked: Block | null): readonly Block[] {
  const scope = scopeOf(note.text);
  const title = titleOf(blocks);
  if (scope === 'whole') return [title ?? marked ?? note];
  const named = scope === null ? [] : scope.flatMap((label) => blocks.find((block) => block.kind === 'operative' && block.label === label) ?? []);
  return named.length > 0 ? named : [marked ?? note];
}

function titleOf(blocks: readonly Block[]): Block | null {
  return blocks.find(({ kind }) => kind === 'title') ?? null;
}

const dayAndMonth = /(?<![\p{L}\p{N}])(?:\d{1,2}(?:er|º|st|nd|rd|th)? (?:de |of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})(?!\p{L})/iu;

/** The day a note gives: `YYYY-MM-DD`, or as printed where it leaves out the year. */
function dateIn(words: string): string | null {
  return findDate(words) ?? dayAndMonth.exec(words)?.[0] ?? null;
}
