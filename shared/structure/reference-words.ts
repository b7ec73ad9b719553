/** What a reference is to. `recital`: a clause of a preamble; `part`, `chapter` and `division`: wider divisions than a section. */
export type ReferenceKind = 'paragraph' | 'recital' | 'article' | 'section' | 'part' | 'chapter' | 'division' | 'item' | 'annex' | 'note';

/** The names of what is referred to, in English, French, Spanish and Portuguese; longer names first. A name that is a common word needs its point. */
const names: readonly (readonly [kind: ReferenceKind, words: string])[] = [
  ['item', 'sub-?paragraphs?|sub-?paras?\\.?|sous-?alin[ée]as?|sub-?p[áa]rrafos?|sub-?par[áa]grafos?|alin[ée]as?|al[íi]neas?|incisos?|literal(?:es)?|letras?|apartados?|points?|puntos?|pontos?'],
  ['recital', 'preambular paragraphs?|recitals?|considérants?|considerandos?|p[áa]rrafos? preambulares?'],
  ['paragraph', 'operative paragraphs?|paragraphes?|paragraphs?|paras\\b\\.?|para\\b\\.?|pars?\\.|p[áa]rrafos?|p[áa]rrs?\\.|par[áa]grafos?|numeral(?:es)?'],
  ['article', 'articles?|arts?\\.|art[íi]culos?|artigos?'],
  ['section', 'sections?|sects?\\.|secci[óo]n(?:es)?|se[çc](?:[ãa]o|[õo]es)|sec[çc](?:[ãa]o|[õo]es)'],
  ['part', 'parts?|parties?|partes?'],
  ['chapter', 'chapters?|chapitres?|cap[íi]tulos?'],
  ['division', 'titles?|titres?|t[íi]tulos?'],
  ['annex', 'annexe?s?|anexos?|appendix|appendices?|ap[ée]ndices?|ap[êe]ndices?|schedules?'],
  ['note', 'footnotes?|endnotes?|notes? de bas de page|notas? (?:a|al) pie(?: de p[áa]gina)?|notas? de rodap[ée]|(?<=(?:see|voir|v[ée]ase|veja|ver|cf\\.) (?:(?:the|la|a) )?)(?:notes?|notas?)'],
];

/** Every name in a text that a space follows, with its kind in the group of that name. */
export const namePattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})(?=[ \\u00A0])`, 'giu');

export const referenceKinds = names.map(([kind]) => kind);

const latin = '(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)';
const figure = `\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:[a-z](?![\\p{L}\\d]))?(?:[ .-]?${latin}(?!\\p{L}))?(?:[º°](?=\\W|$)(?: ?-?[A-Z](?!\\p{L}))?)?(?![\\p{L}\\d%º°]|/\\d|\\.\\d)`;
const sub = '(?:(?:[ \\u00A0]?\\((?:[a-z]|[ivx]{1,5})\\)|[ \\u00A0](?:[a-z]|[ivx]{1,5})\\)|[.][a-z](?![\\p{L}\\d])){1,3})?';
const letter = '(?:\\((?:[a-z]{1,2}|[ivx]{1,5})\\)|(?:[a-z]{1,2}|[ivx]{1,5})\\)|[a-z](?=\\s?(?:[,.;:)\\]]|$)|\\s(?:du|de|des|of|del|do|da|ci-|supra|infra|above|below|and\\s[a-z]\\b|et\\s[a-z]\\b|y\\s[a-z]\\b|e\\s[a-z]\\b)))';
const roman = '(?:[IVXLC]{1,7}|[A-Z])(?![\\p{L}\\d])';
const word = '(?:premier|première|primer[oa]?|primeir[oa]|segund[oa]|tercer[oa]?|terceir[oa]|cuart[oa]|quart[oa]|quint[oa]|[úu]nic[oa]|PRIMER[OA]|SEGUND[OA]|TERCER[OA]|CUART[OA]|QUINT[OA])(?!\\p{L})';

/** How the number of each is printed; sticky, to be tried right after the name or a joining word. Groups: the number and what is below it (`4 (b)`). */
export const numberPatterns: Readonly<Record<ReferenceKind, RegExp>> = {
  paragraph: new RegExp(`(${figure}|${word})(${sub})`, 'uy'),
  recital: new RegExp(`\\(?(${figure})\\)?()`, 'uy'),
  article: new RegExp(`(${figure}|${word}|[IVXLC]{1,7}(?![\\p{L}\\d]))(${sub})`, 'uy'),
  section: new RegExp(`(${roman}|${figure})()`, 'uy'),
  part: new RegExp(`(${roman})()`, 'uy'),
  chapter: new RegExp(`(${roman}|${figure}|${word})()`, 'uy'),
  division: new RegExp(`((?:[IVXLC]{1,7}(?![\\p{L}\\d])))()`, 'uy'),
  item: new RegExp(`(${letter})(${sub})`, 'uy'),
  annex: new RegExp(`(${roman}|${figure})()`, 'uy'),
  note: new RegExp(`(${figure})()`, 'uy'),
};

/** What joins the numbers of a list. */
export const joiners = {
  words: /[ \u00A0](?:and|or|y|o|u|et|ou|e)[ \u00A0](?:(?:les|los|las|os|as|the)[ \u00A0])?/uy,
  ranges: /[ \u00A0](?:to|through|a|al|hasta|à|au|ao|até)[ \u00A0](?:(?:les|los|las|os|as|the)[ \u00A0])?/uy,
  signs: /,[ \u00A0](?:(?:and|or|y|e|et|ou)[ \u00A0])?|[ \u00A0]?[-–][ \u00A0]?/uy,
};

/** After a number of a list that may be the figure of something else (`paragraph 2 and 12 States`): what tells that it is not. */
export const endsReference = /^(?:[ \u00A0]?[,.;:)\]»”"]|$|[ \u00A0](?:above|below|supra|infra|ci-|acima|abaixo|anterior|precedent|précédent|siguient|seguint|suivant|of|de|du|des|del|da|do|d['’]|in|en|dans|em|et|and|y|e|is|are|shall|est|sont|es|son|é|são)(?!\p{Ll}))/u;
export const countsSomething = /^[ \u00A0](?!(?:thus|unless|as|is|its|always|dans|plus|les|des|los|las|sus|nos|dos|das|anteriores|precedentes|siguientes|seguintes|suivants|précédents)(?!\p{L}))\p{L}{2,}[sx](?!\p{L})/u;

/** Where the number is to be sought from here. */
export const upward = /^[\s,(]*(?:above|supra|ci-dessus|acima|anterior(?:es)?|precedentes?|précédents?|preceding)(?!\p{L})/iu;
export const downward = /^[\s,(]*(?:below|infra|ci-dessous|ci-après|abaixo|siguientes?|seguintes?|suivants?)(?!\p{L})/iu;

/** What a name says of this very text: `of this Convention`, `de la presente resolución`. */
export const ownText = /^(?:this|these|the present|present|(?:la |el |le |o |a )?pr[ée]sente?|est(?:[ae]s?|os)|cette|cet|ces?|dest(?:[ae]s?|os)|nest(?:[ae]s?|os)|our|nuestr[oa]s?|notre|nos|noss[oa]s?)(?!\p{L})/iu;

/** Words for texts that have paragraphs of their own, folded; the first letters are enough. */
export const otherText = /^(?:resol|decis|conven|protoc|charter|carta|charte|plan$|plan[so]|program|declar|agreem|acuerd|acord|accord|treat|trait|tratad|covenant|pact|statut|estatut|constitu|law$|laws$|ley|loi|lei$|leis$|code|codig|rapport|report|informe|relator|act$|reglament|reglement|regulament|rules|regulat|directi|recommend|recomm|recomend|conclus|communiq|comuni|memorand|guidelin|princip|docum|instrum|letter|agenda|temario|additi|adden|adic|compilat|recueil)/u;
