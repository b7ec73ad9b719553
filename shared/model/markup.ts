import { z } from 'zod';

/** What a tracked change does to words, to the end of a paragraph, or to their look. */
export const changeKinds = ['inserted', 'deleted', 'moved-here', 'moved-away', 'formatted'] as const;

/**
 * One tracked change of a file, on the text as it reads with every change accepted (UTF-16 units of the block's `text`).
 * `inserted`, `moved-here`, `formatted`: `start` to `end` are the words; `endsParagraph` says that the end of the paragraph
 * itself was put in, and alone of an empty stretch at its end.
 * `deleted`, `moved-away`: `start` equals `end`, and `words` are those no longer in the text, `\n` wherever a paragraph ended among them;
 * `wasInserted` says they were themselves only proposed, so that they are not in the text with every change rejected either.
 * `author` is '' where the file names nobody. `date` is as the file gives it. `move` joins both ends of a move.
 */
export const textChange = z.object({
  blockIndex: z.int(),
  start: z.int(),
  end: z.int(),
  kind: z.enum(changeKinds),
  words: z.string(),
  endsParagraph: z.boolean(),
  wasInserted: z.boolean(),
  author: z.string(),
  date: z.string().nullable(),
  move: z.string().nullable(),
});
export type TextChange = z.output<typeof textChange>;

/** Words that look otherwise than those around them. `colour` and `highlight` are `#rrggbb`, null for black or none. */
export const look = z.object({
  blockIndex: z.int(),
  start: z.int(),
  end: z.int(),
  isBold: z.boolean(),
  isItalic: z.boolean(),
  isUnderlined: z.boolean(),
  isStruck: z.boolean(),
  colour: z.string().nullable(),
  highlight: z.string().nullable(),
});
export type Look = z.output<typeof look>;

/** A remark somebody put on words of a file. */
export const comment = z.object({ blockIndex: z.int(), start: z.int(), end: z.int(), author: z.string(), date: z.string().nullable(), words: z.string() });
export type Comment = z.output<typeof comment>;

/** Where a block stands in its original: a box on a page (from 1), in points from the page's upper left corner. A block over two columns or pages has several. */
export const place = z.object({ blockIndex: z.int(), page: z.int(), left: z.number(), top: z.number(), width: z.number(), height: z.number() });
export type Place = z.output<typeof place>;

/** What a file says of its text besides the words, in the order of the blocks. */
export const markup = z.object({ changes: z.array(textChange), looks: z.array(look), comments: z.array(comment), places: z.array(place) });
export type Markup = z.output<typeof markup>;

export const noMarkup: Markup = { changes: [], looks: [], comments: [], places: [] };

/** What a person says of words whose marks were lost or misread: proposed for addition or deletion, a bracket that is contested or only editorial. */
export const handMarkKinds = ['add', 'delete', 'contested', 'editorial'] as const;
export const handMark = z.object({ blockIndex: z.int(), start: z.int(), end: z.int(), kind: z.enum(handMarkKinds), delegation: z.string(), quote: z.string() });
export type HandMark = z.output<typeof handMark>;

export const proposalKinds = ['add', 'delete', 'replace', 'move', 'format', 'comment', 'reservation', 'ad-referendum'] as const;
export const proposalSources = ['revision', 'look', 'prose', 'comment', 'note', 'hand'] as const;
const span = z.object({ start: z.int(), end: z.int() });

/**
 * What somebody proposes or says on a block, read off its marks. `number` counts from 1 in the order of the text.
 * `delegation` is the state or body as the text names it, `author` the person of a revision or comment; either can be ''.
 * `added`: words of the text that are proposed. `struck`: words of the text proposed for deletion. `removed`: words proposed for deletion
 * that the text, read as accepted, no longer has; they stood at `at`; `wasInserted` says they were only proposed before, so that the text
 * with everything rejected does not have them either. `about`: the words a comment, a reservation or an ad referendum is on; within `added`,
 * the proposed words without the name and brackets around them.
 * `words`: what is said in prose. `moveTo`: where a paragraph is to go, as the text says it (`{ label: '10', side: 'before' }`).
 * `endsParagraph`: the end of the paragraph is itself proposed, for addition or with `struck` for deletion; without it the paragraph runs on into the next.
 * `otherEnd`: the number of the proposal at the other end of a move, where the file tells both.
 * `isWhole`: it is about the paragraph or the whole text (`blockIndex` of the title) and not about words of it.
 */
export const proposal = z.object({
  number: z.int(),
  kind: z.enum(proposalKinds),
  source: z.enum(proposalSources),
  delegation: z.string(),
  author: z.string(),
  date: z.string().nullable(),
  blockIndex: z.int(),
  at: z.int(),
  added: span.nullable(),
  struck: span.nullable(),
  removed: z.string(),
  wasInserted: z.boolean(),
  about: span.nullable(),
  words: z.string(),
  moveTo: z.object({ label: z.string(), side: z.enum(['before', 'after']) }).nullable(),
  endsParagraph: z.boolean(),
  isWhole: z.boolean(),
  otherEnd: z.int().nullable(),
});
export type Proposal = z.output<typeof proposal>;

/** The marks of a version: what its file carries, what a person added, and what both come to. */
export const versionMarks = z.object({ markup, hand: z.array(handMark), proposals: z.array(proposal) });
export type VersionMarks = z.output<typeof versionMarks>;
