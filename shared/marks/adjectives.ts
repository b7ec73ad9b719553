/**
 * What the adjectives of a state begin with, without accents, in Spanish, English, French and Portuguese: `la délégation
 * mexicaine`, `the Mexican delegation`. Of a delegation, American means the United States.
 */
const adjectives: readonly (readonly [stem: RegExp, code: string])[] = [
  [/^antigu/u, 'AG'], [/^argentin/u, 'AR'], [/^bahame|^bahami/u, 'BS'], [/^barbad/u, 'BB'], [/^belic|^beliz/u, 'BZ'], [/^bolivi/u, 'BO'], [/^brasil|^brazil|^bresil/u, 'BR'],
  [/^canad/u, 'CA'], [/^chilen|^chilien|^chilean/u, 'CL'], [/^colomb/u, 'CO'], [/^costarr?i[cq]|^costa ric/u, 'CR'], [/^cuban|^cubain/u, 'CU'], [/^dominiquais|^dominiques/u, 'DM'], [/^ecuator|^ecuador|^equator/u, 'EC'],
  [/^salvador/u, 'SV'], [/^estadounidens|^estadunidens|^american|^americain|^etats? unien|^united states|^u s$|^us$/u, 'US'], [/^granadin|^grenad/u, 'GD'], [/^guatemal/u, 'GT'], [/^guyan|^guianens/u, 'GY'], [/^haiti|^haitien/u, 'HT'], [/^hondur/u, 'HN'],
  [/^jama[iy]|^jamai/u, 'JM'], [/^mexic/u, 'MX'], [/^nicarag/u, 'NI'], [/^panam/u, 'PA'], [/^paragua/u, 'PY'], [/^peru/u, 'PE'], [/^dominican|^dominicain/u, 'DO'], [/^surinam/u, 'SR'], [/^trinit|^trinidad/u, 'TT'], [/^urugua/u, 'UY'], [/^vene[zs]uel|^venezol/u, 'VE'], [/^santalucens|^lucian|^saint lucian/u, 'LC'], [/^vicentin|^vincentian/u, 'VC'], [/^kittitian/u, 'KN'], [/^norueg|^norweg|^norvegi/u, 'NO'], [/^turc|^turkish/u, 'TR'], [/^austral/u, 'AU'], [/^corean|^korean|^coreen/u, 'KR'],
  [/^espanol|^spanish|^espagnol|^espanhol/u, 'ES'], [/^frances|^french|^francais/u, 'FR'], [/^portugu|^portugais/u, 'PT'], [/^italian|^italien/u, 'IT'], [/^aleman|^german|^allemand|^alema/u, 'DE'], [/^japon|^japanese|^japones/u, 'JP'], [/^suiz|^swiss|^suisse|^suic/u, 'CH'], [/^rus|^russ/u, 'RU'], [/^chin/u, 'CN'], [/^british|^britanni|^britani/u, 'GB'],
];

const longestAdjective = 24;
const twoWords = /^(?:costa ric\p{L}+|etats? unien\p{L}*|united states|u s)$/u;

/** The ISO 3166-1 code of the state an adjective means, its words folded; null for any other word. */
export function stateOfAdjective(folded: string): string | null {
  if (folded.length > longestAdjective || (folded.includes(' ') && !twoWords.test(folded))) return null;
  return adjectives.find(([stem]) => stem.test(folded))?.[1] ?? null;
}

const shortForms: Readonly<Record<string, string>> = {
  us: 'US', usa: 'US', arg: 'AR', atg: 'AG', bhs: 'BS', blz: 'BZ', bol: 'BO', bra: 'BR', brb: 'BB', can: 'CA', chl: 'CL', col: 'CO', cri: 'CR', cub: 'CU', dma: 'DM', dom: 'DO', ecu: 'EC', grd: 'GD', gtm: 'GT', guy: 'GY', hnd: 'HN', hti: 'HT',
  jam: 'JM', kna: 'KN', lca: 'LC', mex: 'MX', nic: 'NI', pan: 'PA', per: 'PE', pry: 'PY', slv: 'SV', sur: 'SR', tto: 'TT', ury: 'UY', vct: 'VC', ven: 'VE',
};

/** The ISO 3166-1 code of the state that letters in capitals stand for (`US`, `MEX`); null for anything else. */
export function stateOfShortForm(phrase: string): string | null {
  const letters = phrase.replaceAll('.', '').trim();
  return /^\p{Lu}{2,3}$/u.test(letters) ? (shortForms[letters.toLowerCase()] ?? null) : null;
}
