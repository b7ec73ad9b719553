import type { ParsedInputOf } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { proposalsOf } from '../../../shared/marks/proposals.ts';
import type { HandMark } from '../../../shared/model/markup.ts';
import type { ReadyComparisons } from '../comparisons/ready.ts';
import type { Handlers } from '../dispatch.ts';
import { knownVersion } from '../documents/handlers.ts';
import { markupOf } from '../documents/markup-rows.ts';
import { instantOf, type Clock } from '../ports.ts';
import { refusal } from '../positions/refusal.ts';
import { currentSettings } from '../settings/handlers.ts';
import type { ReadDb } from '../store/database.ts';
import { handMarksOn, insertMark } from './rows.ts';

export type MarkPorts = { readonly clock: Clock; readonly texts: Pick<ReadyComparisons, 'blocks'> };

/** What a file says of its text besides the words, and what a person adds to it. */
export function createMarkHandlers({ clock, texts }: MarkPorts): Pick<Handlers, 'version.marks' | 'mark.set'> {
  return {
    'version.marks': ({ db }, { versionId }) => {
      const { readingId } = knownVersion(db, versionId);
      const [markup, hand] = [markupOf(db, readingId), handMarksOn(db, readingId)];
      return { markup, hand, proposals: [...proposalsOf(texts.blocks(db, readingId), markup, hand)] };
    },
    'mark.set': ({ db, changed }, input) => {
      const { readingId } = knownVersion(db, input.versionId);
      const place = { blockIndex: input.blockIndex, start: input.start, end: input.end, quote: wordsAt(texts, db, readingId, input) };
      if (saysAlready(handMarksOn(db, readingId), input)) return {};
      insertMark(db, { ...place, versionId: input.versionId, readingId, kind: input.kind ?? 'none', delegation: input.delegation, at: instantOf(clock), author: currentSettings(db).author });
      changed('marks');
      return {};
    },
  };
}

type Input = ParsedInputOf<'mark.set'>;

/** The words marked. Throws `not-found` for a block there is not, `invalid-input` for words that are not in it or that cut a character in two. */
function wordsAt(texts: MarkPorts['texts'], db: ReadDb, readingId: number, { blockIndex, start, end }: Input): string {
  const block = texts.blocks(db, readingId)[blockIndex];
  if (block === undefined) throw new AppError('not-found', 'No such block', { details: { what: 'block' } });
  if (start >= end) throw refusal('start', 'outside-text');
  const quote = block.text.slice(start, end);
  if (end > block.text.length || !quote.isWellFormed()) throw refusal('end', 'outside-text');
  return quote;
}

/** True if these words bear this very mark, or none that could be taken off. */
function saysAlready(marks: readonly HandMark[], { blockIndex, start, end, kind, delegation }: Input): boolean {
  const held = marks.find((mark) => mark.blockIndex === blockIndex && mark.start === start && mark.end === end);
  return kind === null ? held === undefined : held?.kind === kind && held.delegation === delegation;
}
