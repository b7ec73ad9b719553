import { endOfSection, textOf } from './draft.ts';
import { inventParagraph } from './invented-text.ts';
import type { Paragraph } from './model.ts';
import { numberOf } from './numbering.ts';
import { choosePlace, clauseEnds, copyWords, isProse, newWords, type Workshop } from './workshop.ts';

/** Puts a paragraph where it is numbered like those around it: with their number if the text is numbered through, else as a bis. */
function putParagraph(shop: Workshop, place: number, paragraph: Paragraph): void {
  const number = numberOf(paragraph.label);
  const isBis = number !== null && (shop.numbering === null || shop.chance.is(0.2));
  shop.draft.splice(place, 0, isBis ? { ...paragraph, label: { ...number, isInserted: true } } : paragraph);
  shop.known.add(textOf(paragraph.tokens));
}

/** Adds one to three paragraphs that were never here; in place of a note, a note. */
export function insertParagraphs(shop: Workshop): boolean {
  for (let count = 1 + shop.chance.below(3); count > 0; count -= 1) {
    const place = choosePlace(shop, ({ kind }) => kind !== 'cell' && kind !== 'title' && kind !== 'heading');
    const text = inventParagraph(shop.words, shop.chance);
    if (place < 0 || shop.known.has(text)) return false;
    putParagraph(shop, place + shop.chance.below(2), { ...shop.draft[place]!, tokens: newWords(shop, text) });
  }
  return true;
}

/** Takes one to three paragraphs out, or, seldom, a whole section. */
export function deleteParagraphs(shop: Workshop): boolean {
  const { chance } = shop;
  if (chance.is(0.1)) {
    const heading = choosePlace(shop, ({ kind }) => kind === 'heading');
    const count = heading < 0 ? 0 : endOfSection(shop.draft, heading) - heading;
    if (count === 0 || count > shop.draft.length / 2) return false;
    shop.draft.splice(heading, count);
    return true;
  }
  for (let count = 1 + chance.below(3); count > 0 && shop.draft.length > 8; count -= 1) {
    const place = choosePlace(shop, ({ kind }) => kind !== 'cell');
    if (place >= 0) shop.draft.splice(place, 1);
  }
  return true;
}

/** Makes two paragraphs of one, at the end of a clause. */
export function splitParagraph(shop: Workshop): boolean {
  const place = choosePlace(shop, (paragraph) => isProse(paragraph) && clauseEnds(paragraph.tokens).length > 0);
  if (place < 0) return false;
  const paragraph = shop.draft[place]!;
  const sentences = clauseEnds(paragraph.tokens, '.;');
  const at = shop.chance.of(sentences.length > 0 && shop.chance.is(0.7) ? sentences : clauseEnds(paragraph.tokens));
  const [first, second] = [paragraph.tokens.slice(0, at), paragraph.tokens.slice(at)];
  shop.draft[place] = { ...paragraph, tokens: first };
  putParagraph(shop, place + 1, { ...paragraph, tokens: second.map((token, index) => (index === 0 ? { ...token, lead: ' ' } : token)) });
  return true;
}

/** Makes one paragraph of two of a kind that follow each other. */
export function mergeParagraphs(shop: Workshop): boolean {
  const place = choosePlace(shop, (paragraph, place) => isProse(paragraph) && paragraph.kind === shop.draft[place + 1]?.kind);
  if (place < 0) return false;
  const [first, second] = [shop.draft[place]!, shop.draft[place + 1]!];
  shop.draft.splice(place, 2, { ...first, tokens: [...first.tokens, ...second.tokens] });
  return true;
}

/** Takes a paragraph elsewhere: one place on, anywhere, or a whole section behind the next one. */
export function moveParagraph(shop: Workshop): boolean {
  const { chance, draft } = shop;
  if (chance.is(0.15)) return moveSection(shop);
  const place = choosePlace(shop, (paragraph) => paragraph.kind !== 'cell' && paragraph.kind !== 'note' && paragraph.kind !== 'title' && paragraph.kind !== 'heading');
  if (place < 0) return false;
  const notes = draft.findIndex(({ kind }) => kind === 'note');
  const [paragraph] = draft.splice(place, 1);
  const limit = notes < 0 ? draft.length : notes - 1;
  const target = chance.is(0.4) ? Math.min(limit, place + 1) : chance.below(limit + 1);
  draft.splice(target, 0, paragraph!);
  return target !== place;
}

function moveSection(shop: Workshop): boolean {
  const { draft } = shop;
  const heading = choosePlace(shop, ({ kind }) => kind === 'heading');
  const end = heading < 0 ? 0 : endOfSection(draft, heading);
  if (heading < 0 || draft[end]?.kind !== 'heading' || end - heading > draft.length / 2) return false;
  const after = endOfSection(draft, end);
  draft.splice(heading, after - heading, ...draft.slice(end, after), ...draft.slice(heading, end));
  return true;
}

/** Numbers the text otherwise: from another number, on through the sections, or with another kind of number. */
export function renumber(shop: Workshop): boolean {
  const { chance, numbering } = shop;
  const turn = chance.below(3);
  if (numbering !== null && turn === 0) shop.numbering = { restarts: false, first: numbering.first + 1 + chance.below(9) };
  else if (numbering !== null && turn === 1) shop.numbering = { restarts: !numbering.restarts, first: 1 };
  else {
    const shift = 1 + chance.below(3);
    const [items, headings] = [chance.is(0.5), chance.is(0.3)];
    shop.draft = shop.draft.map((paragraph) => {
      const number = numberOf(paragraph.label);
      if (number === null) return paragraph;
      if (items && paragraph.kind === 'item' && number.form !== 'numerals') return { ...paragraph, label: { ...number, form: 'numerals' as const } };
      if (headings && paragraph.kind === 'heading') return { ...paragraph, label: { ...number, form: 'decimal' as const } };
      return numbering === null && paragraph.kind === 'operative' ? { ...paragraph, label: { ...number, value: number.value + shift } } : paragraph;
    });
  }
  return true;
}

/** Writes a whole paragraph a second time, right after itself or elsewhere. */
export function duplicateParagraph(shop: Workshop): boolean {
  const { chance } = shop;
  const place = choosePlace(shop, isProse);
  if (place < 0) return false;
  const paragraph = shop.draft[place]!;
  const copy = { ...paragraph, tokens: copyWords(shop, paragraph.tokens, true) };
  const target = chance.is(0.5) ? place + chance.below(2) : choosePlace(shop, ({ kind }) => kind === paragraph.kind);
  if (target < 0) return false;
  putParagraph(shop, target, copy);
  return true;
}
