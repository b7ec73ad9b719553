/** A division that the text names itself: `PART II`, `Artículo 5`, `Annexe A`. `rank` orders them from the widest; `hasColon`: a colon parts it from its words. */
export type NamedNumber = { readonly rank: number; readonly label: string; readonly rest: string; readonly isArticle: boolean; readonly hasColon: boolean };

const names: readonly (readonly [rank: number, words: string])[] = [
  [0, 'annex|annexe|anexo|appendix|appendice|apéndice|apêndice|attachment|adjunto'],
  [1, 'part|partie|parte|book|livre|libro|livro'],
  [2, 'title|titre|título|titulo'],
  [3, 'chapter|chapitre|capítulo|capitulo'],
  [4, 'section|sección|seccion|seção|secção'],
  [5, 'article|artículo|articulo|artigo|art\\.'],
];
/** The number of an article of a code (`L. 123-4`, `111-1`, `R*421-3-1`), the numeral or the word that numbers a division. */
const ordinal = '(?:(?:[LRDA]\\.?[ \\u00A0]?)?\\*{0,2}\\d{1,4}(?:[.-]\\d{1,4})*(?:-[A-Z](?![\\p{L}\\d]))?|[IVXLC]+|[A-Z]|premier|première|deuxième|troisième|quatrième|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|primeir[oa]|terceir[oa]|quart[oa]|preliminar|préliminaire|único|unico|única|unique|liminaire|general|especial|législative|réglementaire|one|two|three|four|five|first|second|third)';
const suffix = '(?:[º°ªo]|er|ère)?(?:\\s(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?';
const patterns = names.map(([rank, words]) => ({ rank, pattern: new RegExp(`^((?:${words})\\s+${ordinal}${suffix})(?=$|[\\s.:–—-])\\s*([.:–—-]*(?:\\s+[–—-]+(?=\\s))?)\\s*(.*)$`, 'iu') }));

/** `Artículo 1 Términos empleados`: a title beside the name, which ends like no sentence and has no small letter first. */
function isTopicBeside(rest: string): boolean {
  return rest.length <= 250 && /^\p{Lu}/u.test(rest) && /\p{Ll}/u.test(rest) && !/[.,;:!?…]$/u.test(rest);
}

/** `Art. 5º O presente`: laws set no point after the sign of the ordinal. */
const opensLawArticle = /^art\.\s\d{1,3}[º°]\s\p{Lu}/iu;

/**
 * Takes a division's name off a heading. The name stands alone or is parted from what follows by punctuation or by capitals,
 * so that a sentence such as "Article 5 of the Convention provides" is none.
 */
export function takeNamedNumber(text: string, isHeading: boolean): NamedNumber | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  for (const { rank, pattern } of patterns) {
    const [, label, separator, rest] = pattern.exec(text) ?? [];
    if (label === undefined || rest === undefined) continue;
    const isParted = rest === '' || separator !== '' || isHeading || !/\p{Ll}/u.test(rest) || opensLawArticle.test(text) || isTopicBeside(rest);
    return isParted ? { rank, label, rest, isArticle: rank === 5, hasColon: separator?.startsWith(':') === true } : null;
  }
  return null;
}
