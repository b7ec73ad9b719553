import type { RawText } from '../../../../shared/structure/raw.ts';
import type { KeptParagraph } from './changes.ts';
import { placeIn } from './joined.ts';
import type { CommentEdge, TrackedParagraph } from './story.ts';

/** A remark of the file's comments part; `anchor` is the id whose range or mark says what it is on. */
export type Remark = { readonly anchor: string; readonly author: string; readonly date: string | null; readonly words: string };

type PlacedRemark = NonNullable<RawText['comments']>[number];

/** A place in a run of text: which of the paragraphs handed on, and where in it. */
type Spot = { readonly paragraph: number; readonly offset: number };

/** The anchors of remarks: their own id, or that of the one before for a reply that the text does not mark. */
export function anchorsOf(ids: readonly string[], tracked: readonly TrackedParagraph[]): readonly string[] {
  const marked = new Set(tracked.flatMap(({ pieces }) => pieces.flatMap(({ comment }) => (comment ? [comment.id] : []))));
  let anchor = '';
  return ids.map((id) => {
    if (marked.has(id)) anchor = id;
    return anchor;
  });
}

/** The remarks on each paragraph of one run of text. One over several paragraphs stands on the first that it has words of; one without a range on its mark. */
export function remarksOn(paragraphs: readonly KeptParagraph[], remarks: readonly Remark[]): ReadonlyMap<KeptParagraph, readonly PlacedRemark[]> {
  const found = new Map<KeptParagraph, PlacedRemark[]>();
  if (remarks.length === 0) return found;
  const kept = paragraphs.filter(({ joined }) => joined !== undefined);
  const spots = spotsOf(paragraphs, kept);
  if (spots.size === 0) return found;
  for (const { anchor, ...remark } of remarks) {
    const start = spots.get(`start ${anchor}`) ?? spots.get(`mark ${anchor}`);
    const end = spots.get(`end ${anchor}`) ?? spots.get(`mark ${anchor}`) ?? start;
    if (!start || !end) continue;
    const range = firstWords(start, end, kept);
    const paragraph = kept[range.paragraph];
    if (paragraph) found.set(paragraph, [...(found.get(paragraph) ?? []), { start: range.start, end: range.end, ...remark }]);
  }
  return found;
}

function spotsOf(paragraphs: readonly KeptParagraph[], kept: readonly KeptParagraph[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  const put = ({ id, edge }: CommentEdge, spot: Spot): void => {
    const key = `${edge} ${id}`;
    if (!spots.has(key)) spots.set(key, spot);
  };
  let paragraph = 0;
  for (const { read, joined } of paragraphs) {
    if (joined) {
      for (const { piece, start } of joined.placed) if (piece.comment) put(piece.comment, { paragraph, offset: placeIn(joined, start) });
      paragraph += 1;
      continue;
    }
    // A paragraph that is not handed on: its marks stand at the head of the next, or at the end of the last.
    const isAfterAll = paragraph === kept.length;
    const spot = isAfterAll ? { paragraph: paragraph - 1, offset: kept.at(-1)?.joined?.text.length ?? 0 } : { paragraph, offset: 0 };
    for (const { pieces } of read.parts) for (const { comment } of pieces) if (comment) put(comment, spot);
  }
  return spots;
}

function firstWords(start: Spot, end: Spot, kept: readonly KeptParagraph[]): { readonly paragraph: number; readonly start: number; readonly end: number } {
  let { paragraph, offset } = start;
  const lengthOf = (at: number): number => kept[at]?.joined?.text.length ?? 0;
  while (paragraph < end.paragraph && offset >= lengthOf(paragraph)) {
    paragraph += 1;
    offset = 0;
  }
  return { paragraph, start: offset, end: paragraph < end.paragraph ? lengthOf(paragraph) : Math.max(end.offset, offset) };
}
