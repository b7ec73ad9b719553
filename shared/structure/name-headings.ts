import { takeNamedNumber, type NamedNumber } from './named-heading.ts';
import { isCapitals } from './openings.ts';
import type { Piece } from './piece.ts';
import { cutWords, joinWords, type Words } from './words.ts';

/** A division that names itself, its words taken from the line below when it stands alone. */
export type NamedPiece = Piece & { readonly named?: { readonly rank: number; readonly label: string; readonly isHeading: boolean } };

/** Takes the names of parts, chapters, articles and annexes off the text, and joins a name alone on its line to the words below it. */
export function nameHeadings(pieces: readonly Piece[]): readonly NamedPiece[] {
  const named: NamedPiece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    const taken = canBeNamed(piece) ? takeNamedNumber(piece.text, piece.source.style === 'heading') : null;
    const below = pieces[index + 1];
    if (!taken || piece.text.length > 300 && !taken.isArticle) named.push(piece);
    else if (taken.rest !== '') named.push(withName({ ...piece, ...cutHead(piece, piece.text.length - taken.rest.length) }, taken.rank, taken.label, isTopic(taken.rest) || isDivision(taken) || piece.source.style === 'heading'));
    else if (below && takesWordsOf(below, taken.isArticle)) {
      named.push(withName({ ...below, ...cutHead(joinWords([{ between: '', words: piece }, { between: '', words: below }]), piece.text.length) }, taken.rank, taken.label, isTopic(below.text) || below.source.style === 'heading'));
      index++;
    } else named.push({ ...piece, named: { rank: taken.rank, label: '', isHeading: true } });
  }
  return named;
}

/** In UTF-16 units: the words beside the name of a division, even with a point at their end. */
const longestDivision = 120;

/** Parts, titles and chapters, and what a colon names, are divisions even where a point ends their words; articles, and sections of by-laws, may be sentences. */
function isDivision({ rank, rest, hasColon, isArticle }: NamedNumber): boolean {
  return rest.length <= longestDivision && !isArticle && rank > 0 && (hasColon || rank < 4);
}

function canBeNamed(piece: Piece): boolean {
  return piece.number === null && !piece.source.cell && piece.source.style !== 'title';
}

function withName(piece: Piece, rank: number, label: string, isHeading: boolean): NamedPiece {
  return { ...piece, named: { rank, label, isHeading } };
}

function cutHead(words: Words, to: number): Words {
  return cutWords(words, [{ from: 0, to }]);
}

/** The words of an article may be its whole text; those of a part or chapter are a title. */
function takesWordsOf(below: Piece, isArticle: boolean): boolean {
  if (!canBeNamed(below) || takeNamedNumber(below.text, true)) return false;
  return isArticle || isTopic(below.text);
}

function isTopic(text: string): boolean {
  return isCapitals(text) ? text.length <= 300 : text.length <= 300 && !/[.,;:!?…]$/u.test(text);
}
