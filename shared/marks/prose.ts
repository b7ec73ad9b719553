import type { Block } from '../model/document.ts';
import type { Proposal } from '../model/markup.ts';
import { readAttribution, readSigned, type Attribution } from './attribution.ts';
import type { Convention } from './convention.ts';
import { editorialReason } from './editorial.ts';
import { stanceDraft } from './noted.ts';
import { passagesIn, type Passage } from './passages.ts';
import { draftProposal, type ProposalDraft } from './proposal-draft.ts';
import { isOfficer, knownSpeakers } from './speakers.ts';
import { readStance } from './stance-words.ts';
import { readWish, type Wish } from './wish.ts';

/**
 * What the text itself says that delegations propose: in brackets, in parentheses, or in a paragraph of its own. Remarks
 * without a name belong to the delegation that the line about the marks names.
 */
export function proposalsOfProse(blocks: readonly Block[], convention: Convention | null): readonly ProposalDraft[] {
  const spoken = blocks.filter(({ kind, index }) => kind !== 'note' && index !== convention?.blockIndex);
  return spoken.flatMap((block) => [...passagesIn(block.text).flatMap((passage) => draftsOfPassage(block, passage, convention) ?? []), ...draftsOfParagraph(blocks, block)]);
}

function draftsOfPassage(block: Block, passage: Passage, convention: Convention | null): ProposalDraft | null {
  const around = { words: passage.words, before: block.text.slice(Math.max(0, passage.start - 60), passage.start), after: block.text.slice(passage.end, passage.end + 60) };
  const stance = isAside(passage) || passage.shape === 'brackets' ? readStance(passage.words) : null;
  if (stance !== null && block.kind !== 'status') return stanceDraft(stance, passage.words, block, passage.start);
  const reason = editorialReason(around);
  const attribution = reason === 'note' ? null : (readAttribution(passage.words) ?? signedBy(passage));
  if (attribution !== null) return draftOfAttribution(block, passage, attribution);
  if (reason !== null && reason !== 'remark') return null;
  const wish = readWish(passage.words);
  const delegation = convention?.delegation ?? '';
  if (wish?.isDirect === true) return { ...draftOfWish(block, passage, wish), delegation };
  const isComment = reason === 'remark' || (convention !== null && passage.shape === 'parentheses' && isSentence(passage));
  return isComment ? { ...remarkDraft(block, passage.start, passage.words), delegation } : null;
}

/** At the end of its paragraph, at its beginning, or behind a bracket: said of the words and no part of them. */
function isAside({ isFirst, isLast, behind }: Passage): boolean {
  return isFirst || isLast || behind !== null;
}

/** A sentence of its own after the paragraph's last, which nobody would write into the text: a remark. */
function isSentence({ words: all, isFirst, isLast }: Passage): boolean {
  const words = all.trim();
  if (!isLast || isFirst || words.split(/\s+/u).length < 6) return false;
  return words === words.toUpperCase() || (/^\p{Lu}/u.test(words) && words.endsWith('.'));
}

/** Words with a name behind them. Parentheses that end in a name are mostly no proposal, unless they ask for something; alone behind a bracket, a name is whose words these are. */
function signedBy(passage: Passage): Attribution | null {
  const { words, shape } = passage;
  const delegation = isSignature(passage) ? knownSpeakers(words.trim()) : null;
  if (delegation !== null) return { delegation, wordsAt: words.length, wordsEnd: words.length, manner: 'signs' };
  const signed = readSigned(words);
  if (signed === null || signed.manner === 'says') return signed;
  const said = words.slice(0, signed.wordsEnd);
  const wish = readWish(said);
  const isWish = wish !== null && (wish.isAsked || wish.isOrder);
  return isWish || (shape === 'brackets' && /(?:^|\s)\p{Ll}/u.test(said)) || (isAside(passage) && ofTheText.test(said)) ? signed : null;
}

/** Where a name alone is whose the words are: between parentheses behind a bracket, or in capitals in brackets behind the whole paragraph. */
function isSignature({ words, shape, behind, isFirst, isLast }: Passage): boolean {
  return shape === 'parentheses' ? behind !== null : isLast && !isFirst && behind === null && words === words.toUpperCase();
}

function draftOfAttribution(block: Block, passage: Passage, { delegation, wordsAt, wordsEnd, manner }: Attribution): ProposalDraft | null {
  const said = passage.words.slice(wordsAt, wordsEnd).trim();
  const wish = readWish(said);
  const base = { delegation, source: 'prose' as const, blockIndex: block.index, words: passage.words.trim() };
  const namesOnly = manner === 'names' || manner === 'signs';
  if (wish !== null && (wish.isAsked || wish.isOrder || manner === 'proposes')) return { ...draftOfWish(block, passage, wish), delegation };
  if (said === '' && manner !== 'says') return { ...wholeAddition(block, passage), ...base };
  if (passage.shape === 'parentheses' && namesOnly && isList(said)) return null;
  if (manner === 'says' || isRemark(said) || (manner === 'proposes' && !isIntroduced(passage.words, wordsAt))) return { ...remarkDraft(block, passage.start, passage.words), delegation };
  const from = passage.start + 1;
  const about = trimmedSpan(block.text, from + wordsAt, from + wordsEnd);
  return draftProposal({ ...base, kind: 'add', at: passage.start, added: { start: passage.start, end: passage.end }, about });
}

/** `(Mexico: 4; Chile: 5)` tells figures and proposes no words. */
function isList(said: string): boolean {
  return /^\d/u.test(said) || /;[^;:]{2,40}:/u.test(said);
}

/** A colon, a dash or a quotation mark stands before the words that are proposed; else they only tell of the proposal. */
function isIntroduced(words: string, wordsAt: number): boolean {
  return /[:–—-]\s*$/u.test(words.slice(Math.max(0, wordsAt - 8), wordsAt)) || /^[“"«‘]/u.test(words.slice(wordsAt));
}

const ofTheText = /(?<!\p{L})(?:this|the) (?:paragraph|text|wording|sentence|phrase|term|reference|proposal|bracket\p{L}*|language|word|order)|(?<!\p{L})(?:este|el|esta|la) (?:párrafo|texto|redacción|frase|término|referencia|propuesta|parágrafo|termo|redação|proposta|corchete)|(?<!\p{L})(?:ce|le|cette|la) (?:paragraphe|texte|libellé|phrase|terme|référence|proposition|rédaction|crochet)|[?]$|^[¿]|^(?:already |ya |déjà |já )?(?:covered|addressed|reflected|repeated|duplicat|cubierto|reflejado|recogido|repetid|couvert|repris|coberto|contemplad)|^(?:se (?:pide|solicita|ruega|pregunta)|please (?:check|clarify|verify|confirm|explain)|(?:can|could) the)(?!\p{L})|^(?:this|it|these|esto|este|esta|ceci|cela|ce|cette|isto|ya|already|déjà|já)\s(?:is|are|needs?|should|could|would|seems?|must|has|does|repeats?|duplicates?|belongs?|goes|can|may|es|está|parece|debe|debería|podría|repite|va|necesita|requiere|est|semble|devrait|pourrait|répète|relève|doit|peut|é|deve|deveria|poderia|precisa|pertence|figura|covered|cubierto|couvert|coberto)(?!\p{L})|^(?:we|our|prefer|support|could|cannot|can|agree|redundant|ok|yes|no|see|prefiere|apoya|podemos|nuestra|preferimos|de acuerdo|preferiríamos|nous|notre|préfère|appui|d['’]accord|peut|nossa|prefere|apoia|podemos|de acordo|maintain|mantener|maintenir|manter|keep|retain|conserver|conservar|garder|guardar|retener|retenir)(?!\p{L})/iu;

function isRemark(said: string): boolean {
  return ofTheText.test(said);
}

/** `(proposed by Mexico)` behind a bracket is of that bracket, else of the whole paragraph. */
function wholeAddition(block: Block, passage: Passage): ProposalDraft {
  const { behind } = passage;
  const about = behind === null ? trimmedSpan(block.text, 0, passage.start) : { start: behind.start + 1, end: behind.end - 1 };
  const added = behind === null ? { start: 0, end: block.text.length } : { start: behind.start, end: passage.end };
  const isWhole = behind === null;
  return draftProposal({ kind: 'add', source: 'prose', blockIndex: block.index, at: added.start, added, about: passage.isFirst ? null : about, isWhole, endsParagraph: isWhole });
}

function draftOfWish(block: Block, passage: Passage, wish: Wish): ProposalDraft {
  const place = wish.quoted === null ? null : placeOfWords(block.text, wish.quoted, passage);
  const isWhole = place === null && wish.quoted === null && wish.kind !== 'add';
  const struck = wish.kind === 'delete' ? (place ?? (isWhole ? { start: 0, end: block.text.length } : null)) : null;
  return draftProposal({
    kind: wish.kind, source: 'prose', blockIndex: block.index, at: passage.start, words: passage.words.trim(), moveTo: wish.moveTo, isWhole,
    struck, about: wish.kind === 'replace' ? place : null, endsParagraph: struck !== null && isWhole,
  });
}

/** Where quoted words stand in the paragraph: the last time before the remark, else after it. */
function placeOfWords(text: string, quoted: string, { start, end }: Passage): { readonly start: number; readonly end: number } | null {
  const folded = text.toLowerCase();
  const before = folded.slice(0, start).lastIndexOf(quoted.toLowerCase());
  const at = before === -1 ? folded.indexOf(quoted.toLowerCase(), end) : before;
  return at === -1 || folded.length !== text.length ? null : { start: at, end: at + quoted.length };
}

function remarkDraft(block: Block, at: number, words: string): ProposalDraft {
  return draftProposal({ kind: 'comment', source: 'prose', blockIndex: block.index, at, words: words.trim(), isWhole: true });
}

function trimmedSpan(text: string, start: number, end: number): NonNullable<Proposal['about']> {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

const ownParagraph: ReadonlySet<Block['kind']> = new Set(['paragraph', 'operative', 'item', 'preamble', 'cell', 'heading', 'hinge']);
const longestHead = 200;

/** A paragraph that is itself somebody's proposal: `Propuesta de México: …`, `MEXICO – delete this paragraph`, or such a line over the next paragraph. */
function draftsOfParagraph(blocks: readonly Block[], block: Block): readonly ProposalDraft[] {
  const attribution = attributionOfParagraph(block);
  if (attribution === null) return [];
  const { delegation, wordsAt, manner } = attribution;
  const said = block.text.slice(wordsAt).trim();
  const wish = readWish(said);
  if (wish !== null && (wish.isDirect || wish.isOrder)) return [{ ...wishOnOther(paragraphBefore(blocks, block) ?? block, block, wish), delegation }];
  const stance = manner === 'says' ? null : readStance(said);
  if (stance !== null) return [stanceDraft({ ...stance, delegation }, block.text, block, 0)];
  if (manner !== 'proposes' && !isQuoted(said)) return [];
  const target = said === '' ? blocks[block.index + 1] : block;
  if (target === undefined || target.kind === 'note') return [];
  const about = target === block ? trimmedSpan(block.text, wordsAt, block.text.length) : null;
  return [draftProposal({ kind: 'add', source: 'prose', blockIndex: target.index, at: 0, delegation, added: { start: 0, end: target.text.length }, about, words: block.text, isWhole: true, endsParagraph: true })];
}

/** Who speaks in a paragraph of its own: only a name with a colon or a dash behind it makes it one. */
function attributionOfParagraph({ kind, text }: Block): Attribution | null {
  if (!ownParagraph.has(kind) || /^\s*[[(]/u.test(text) || !/[:–—]|\s-\s/u.test(text.slice(0, longestHead))) return null;
  const attribution = readAttribution(text);
  if (attribution === null || (attribution.manner === 'names' && isOfficer(attribution.delegation))) return null;
  return /[:–—-]/u.test(text.slice(0, attribution.wordsAt)) ? attribution : null;
}

/** A remark under a heading is not on the heading. */
function paragraphBefore(blocks: readonly Block[], block: Block): Block | null {
  const previous = blocks[block.index - 1];
  return previous !== undefined && previous.kind !== 'heading' && previous.kind !== 'hinge' && ownParagraph.has(previous.kind) ? previous : null;
}

function isQuoted(said: string): boolean {
  return /^[“"«].*[”"»][.;]?$/su.test(said);
}

/** A remark in a paragraph of its own is on the one before it. */
function wishOnOther(target: Block, remark: Block, wish: Wish): ProposalDraft {
  const end = target.text.length;
  const passage: Passage = { start: end, end, words: remark.text, shape: 'parentheses', isFirst: false, isLast: true, behind: null };
  const draft = draftOfWish(target, passage, wish);
  return target === remark ? { ...draft, at: 0, struck: null, about: null, endsParagraph: false } : draft;
}
