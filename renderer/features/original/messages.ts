import { z } from 'zod';
import { place } from '../../../shared/model/markup.ts';

/** Bytes of a file, in memory of their own. */
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/** A stretch of the text as it is looked for in its original: where it was read from, if that is known, and its words. */
const passage = z.object({
  /** How far down the text it stands, from 0 to 1: tells apart places that read the same. */
  depth: z.number(),
  boxes: z.array(place.omit({ blockIndex: true })),
  words: z.string(),
});
export type Passage = z.output<typeof passage>;

/** What the desk tells the page that draws an original. */
export const toPage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), bytes, format: z.enum(['pdf', 'docx']) }),
  /** A file of the program that the page asked for; null when there is none of that name. */
  z.object({ kind: z.literal('file'), name: z.string(), bytes: bytes.nullable() }),
  /** Shows the paragraph one stands on, null for none. */
  z.object({ kind: z.literal('stand'), passage: passage.nullable() }),
  /** Marks the words our positions are on. */
  z.object({ kind: z.literal('positions'), passages: z.array(passage) }),
  z.object({ kind: z.literal('zoom'), step: z.union([z.literal(1), z.literal(-1), z.literal(0)]) }),
  /** Looks for words; the same words again go on to the next place in that direction. */
  z.object({ kind: z.literal('find'), words: z.string(), direction: z.union([z.literal(1), z.literal(-1)]) }),
]);
export type ToPage = z.output<typeof toPage>;

/** Files of pdf.js that a page of a PDF may need: character maps, stand-in fonts, decoders of images. */
const pdfjsFile = z.string().regex(/^(?:cmaps|standard_fonts|wasm)\/[\w-]+\.\w+$/);

/** What the page answers, and what it asks for. */
export const fromPage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('wanted'), name: pdfjsFile }),
  z.object({ kind: z.literal('opened'), pages: z.int() }),
  z.object({ kind: z.literal('failed') }),
  z.object({ kind: z.literal('page'), page: z.int(), pages: z.int() }),
  z.object({ kind: z.literal('zoomed'), percent: z.int() }),
  z.object({ kind: z.literal('found'), at: z.int(), total: z.int() }),
  /** A key pressed on the page that is none of its own, in the words of `KeyBinding`. */
  z.object({ kind: z.literal('key'), key: z.string(), code: z.string(), ctrlKey: z.boolean(), shiftKey: z.boolean(), altKey: z.boolean() }),
]);
export type FromPage = z.output<typeof fromPage>;
