import { readAttribution } from './attribution.ts';
import { knownSpeakers, likelySpeakers } from './speakers.ts';

/** A reservation or an ad referendum in words; `at` is where the words that tell it stand. */
export type SaidStance = { readonly kind: 'reservation' | 'ad-referendum'; readonly at: number; readonly delegation: string };

const adReferendum = /(?<!\p{L})ad[\s-]?ref(?:er[eé]ndum|\.|(?!\p{L}))/iu;
/** What states also have reserves of. */
const ofThings = '(?!\\p{L}| (?:natur|forest|biol|marin|hôtel|(?:de |of |d[’\'])(?:petr|pétr|oil|gold|oro|ouro|or |agua|água|eau|water|gas|gaz|divis|fond|fund|biosf|biosph)))';
const reservation = new RegExp(
  [
    'reserv(?:es?|ed|ing) (?:its|their|the) (?:position|right|judgement|judgment)',
    '(?:enter|express|mak|made|maintain|plac|formulat|record|registers?|reiterat|submit|declar|lodg|general|formal|its|their)\\p{L}*(?: (?:a|its|their|the|an?|following|formal|general|express|on record|for the record|specific|full)){0,4} reservations?',
    'dissociat\\p{L}* (?:itself|themselves)', 'disassociat\\p{L}* (?:itself|themselves)', '(?:cannot|does not|could not|is unable to) join (?:the )?consensus', 'reservations? (?:of|by|from|entered by|made by)',
    'reserv(?:a|an|ó|aron) (?:su|el) (?:posici[oó]n|derecho)', '(?:formul|expres|present|mant|consign|interpo|reiter|h[ai]c|hizo|dej|plante|manif|registr)\\p{L}*(?: (?:una|su|sus|la|las|expresa|general|formal|constancia|de|siguiente|clara)){0,4} reservas?',
    `(?:its|their|sus?|ses|leurs?|sa|suas?) (?:reservations?|réserves?|reservas?)${ofThings}`, 'no (?:acompañan?|se suman? a)', 'não (?:acompanham?|se somam?)', 'ne (?:se joint|se joignent|s[’\']associent?) pas',
    'se (?:desliga|disocia|aparta|desvincula)n?', '(?:^|[.;:(\\[]\\s*)reserva (?:de|del|do|da|dos)(?=\\s)',
    'réserv(?:e|ent|é|a|èrent) (?:sa|leur|le) (?:position|droit)', '(?:émet|émis|formul|fait|exprim|présent|maint|réit|consign)\\p{L}*(?: (?:une|sa|ses|des|leur|leurs|la|formellement|expresse|générale|formelle|acte|de|d[’\']une|état)){0,4} réserves?',
    'se dissocien?t?', 'ne s[’\']associent? pas', '(?:^|[.;:(\\[]\\s*)réserve (?:de|du|des|d[’\'])',
    'reserv(?:a|am|ou|aram) (?:(?:a )?sua posição|o direito)', '(?:formul|express|apresent|mant|faz|fez|registr|regist|reiter|manif)\\p{L}*(?: (?:uma|sua|suas|a|as|expressa|geral|formal|seguinte)){0,4} reservas?', '(?:dissocia|desvincula)[m]?-se',
  ].map((words) => `(?<!\\p{L})(?:${words})`).join('|'),
  'iu',
);
/** What a state did to a treaty when it became party to it is no mark on this text. */
const ofTreaties = /(?:upon|on|when|at the time of|al|lors de|au moment de|ao|no momento da?)\s(?:(?:la|sa|its|the|su)\s)?(?:ratif|acced|accession|adher|adhés|adhesi|ades|aderir|signing|firmar)|ratified|ratificó|a ratifié|ratificou/iu;
const longestRead = 2_000;

/** What a note or a remark reserves; null when it does nothing of the kind. A reservation is somebody's, an ad referendum may be nobody's. */
export function readStance(words: string): SaidStance | null {
  const head = words.slice(0, longestRead);
  const accepted = adReferendum.exec(head);
  if (accepted !== null) return { kind: 'ad-referendum', at: accepted.index, delegation: speakersAround(head, accepted.index, accepted.index + accepted[0].length) };
  const reserved = reservation.exec(head);
  if (reserved === null || ofTreaties.test(head)) return null;
  const delegation = speakersAround(head, reserved.index, reserved.index + reserved[0].length) || (readAttribution(head.replace(/^[\s[(]+/u, ''))?.delegation ?? '');
  return delegation === '' ? null : { kind: 'reservation', at: reserved.index, delegation };
}

/** The delegations named before some words of a sentence, else after them. */
function speakersAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 400), start);
  const after = text.slice(end, end + 300);
  const names = namesIn(before.slice(before.search(/[^.;]*(?:\b\p{Lu}\.[^.;]*)*$/u)));
  return (names.length > 0 ? names : namesIn(/^[^.;:]*/u.exec(after)?.[0] ?? '')).join(', ');
}

const capital = /(?<![\p{L}’'])(?:[ld]['’])?\p{Lu}[\p{L}'’.-]*/gu;
const mostWords = 7;

/** Every delegation that running words name, the longest name at each place. */
function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  let past = 0;
  for (const found of text.matchAll(capital)) {
    if (found.index < past) continue;
    const end = endOfName(text, found.index);
    if (end === null) continue;
    names.push(end.name);
    past = end.at;
  }
  return [...new Set(names)];
}

function endOfName(text: string, start: number): { readonly name: string; readonly at: number } | null {
  const ends = [...text.slice(start, start + 120).matchAll(/[\p{L}.](?=[\s,;:()[\]–—-]|$)/gu)].slice(0, mostWords).map(({ index }) => start + index + 1);
  for (const nameOf of [knownSpeakers, likelySpeakers]) {
    for (const at of ends.toReversed()) {
      const phrase = text.slice(start, at).replace(/^[ld]['’]/u, '');
      const name = /[,;]/u.test(phrase) ? null : nameOf(phrase);
      if (name !== null) return { name, at };
    }
  }
  return null;
}

const whole = /(?:whole|entire|full|complete|all of the) (?:text|document|draft|declaration|resolution)|(?:todo el|la totalidad del?|el conjunto del?|toda la|íntegramente el|la presente|el presente) (?:la )?(?:texto|documento|proyecto|declaración|resolución)|(?:tout le|l['’]ensemble du|l['’]intégralité du|toute la|la présente|le présent) (?:texte|document|projet|déclaration|résolution)|(?:todo o|a totalidade do|o conjunto do|toda a|a presente|o presente) (?:texto|documento|projeto|declaração|resolução)|this (?:declaration|resolution|document|text|draft)|esta (?:declaración|resolución|declaração|resolução)|est[ea] (?:texto|documento|proyecto|projeto)|ce (?:texte|document|projet)|cette (?:déclaration|résolution)|(?:texte|texto|document|documento) (?:entier|entero|inteiro|en su totalidad|na íntegra|dans son ensemble|in its entirety|as a whole|completo)/iu;
const paragraphs = /(?<!\p{L})(?:operative paragraphs?|preambular paragraphs?|paragraphe?s?|paras?\.?|párrafos?|párrs?\.?|parágrafos?|pars?\.|op|pp)\s(?:operativos?\s|resolutivos?\s|du dispositif\s|n[°ºo]\.?\s)?(\d{1,3}(?:\s(?:bis|ter|quater))?(?:(?:\s?[,–-]\s?|\s(?:and|y|et|e)\s)\d{1,3}(?:\s(?:bis|ter|quater))?)*)/iu;

/** What a note is on by its own words: the whole text, paragraphs by their numbers, or null where it does not say. */
export function scopeOf(words: string): 'whole' | readonly string[] | null {
  const labels = paragraphs.exec(words)?.[1];
  if (labels !== undefined) return [...labels.matchAll(/\d{1,3}(?:\s(?:bis|ter|quater))?/gu)].map(([label]) => label);
  return whole.test(words) ? 'whole' : null;
}
