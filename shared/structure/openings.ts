/** Words that open preamble clauses and hinges in Spanish, English, French and Portuguese, without accents, lower case. */
const clauseWords = [
  // adjectives and participles that open a clause in any gender and number
  'conscious', 'mindful', 'aware', 'convinced', 'concerned', 'alarmed', 'determined', 'guided', 'inspired', 'encouraged', 'persuaded', 'resolved', 'gravely', 'deeply', 'profoundly', 'fully', 'also', 'further', 'pursuant', 'in pursuit', 'in view', 'in accordance', 'in light', 'disturbed', 'anxious', 'cognizant', 'committed', 'satisfied', 'grateful', 'attentive', 'whereas',
  'conscientes?', 'convaincue?s?', 'preoccupee?s?', 'profondement', 'vivement', 'gravement', 'resolue?s?', 'desireu(?:x|se|ses)', 'soucieu(?:x|se|ses)', 'alarmee?s?', 'guidee?s?', 'encouragee?s?', 'vu', 'vue', 'attendu', 'en application', 'conformement', 'determinee?s?', 'inquiete?s?', 'attenti(?:f|fs|ve|ves)',
  'convencid[oa]s?', 'preocupad[oa]s?', 'profundamente', 'resuelt[oa]s?', 'decidid[oa]s?', 'guiad[oa]s?', 'inspirad[oa]s?', 'alarmad[oa]s?', 'deseos[oa]s?', 'vist[oa]s?', 'comprometid[oa]s?', 'alentad[oa]s?', 'de conformidad', 'en cumplimiento', 'segur[oa]s?', 'atent[oa]s?', 'determinad[oa]s?', 'resolvid[oa]s?', 'desejos[oa]s?', 'empenhad[oa]s?', 'em conformidade', 'no cumprimento', 'considerando', 'tendo', 'teniendo', 'levando', 'habiendo', 'havendo',
].join('|');
const participle = '\\p{L}{2,}(?:ing|ant|ando|iendo|endo|indo|yendo)';
const reflexive = "(?:se |s'|n')?";
const opening = new RegExp(`^${reflexive}(?:${clauseWords}|${participle})(?=[\\s,]|$)`, 'u');
const notClauses = /^(?:pendant|durant|suivant|cependant|concernant|devant|avant|nonobstant|maintenant|autant|quant|moyennant|following|during|according|regarding|concerning|including|excluding|nothing|anything|everything|something|training|building|funding|housing|meeting|cuando|segundo|mundo|fondo|quando|fazendo)\b/u;

/** The name of one of several wordings that stands before it: `Option (b):`, `[Alt. 1:`. */
const optionName = /^[[\s]{0,4}(?:option|alternative|alt\.?|opci[oó]n|alternativa|variante|op[cç][aã]o)\s?\(?[a-z\d]{1,3}\)?(?:\s?\([a-z]\))?\s?:\s*/iu;

/** How a clause opens: `capitals` (RECOGNIZING), `capitalised` (Recognizing, the italics lost), or null. */
export function preambleOpening(text: string): 'capitals' | 'capitalised' | null {
  const clause = text.replace(optionName, '');
  const first = /^[*_[]{0,4}(\p{Lu}[\p{L}'’]*)/u.exec(clause)?.[1];
  if (first === undefined) return null;
  const plain = foldLetters(clause.slice(0, 200).replaceAll(/[*_[\]]/gu, ''));
  if (!opening.test(plain) || notClauses.test(plain)) return null;
  return isCapitals(first) && first.length > 1 ? 'capitals' : 'capitalised';
}

/** The words of the body or the people whose clauses follow: `La Asamblea General,`, `We, the Ministers,`. */
export function isSubject(text: string): boolean {
  return /^(?:the|we|la|el|los|las|les?|l'|nous|nosotr[oa]s|nos|os?|as?)(?=[\s,']|(?<=l')\p{L})/u.test(foldLetters(text.replaceAll(/[*_[\]]/gu, '')));
}

/** A first word in capitals before words that are not: how clauses are set whose opening is no participle. */
export function opensInCapitals(text: string): boolean {
  return /^[*_[]{0,4}\p{Lu}{4,}[ ,]+\p{Ll}/u.test(text);
}

const subject = '(?:(?:we|nous|nosotros|nos|the|les?|las?|los|el|os?|as?|its?|they)\\b[^:;.]{0,80}?[, ]+)?';
const verb = [
  'hereby \\p{L}+', 'declare[sd]?', 'declaring', 'resolves?', 'resolved', 'decides?', 'decided', 'affirms?', 'reaffirms?', 'agrees?', '(?:have|has|do hereby) (?:agreed?|adopted|decided|resolved|declared)(?: as follows| on the following)?', 'proclaims?', 'recommends?', 'adopts?', 'commit(?: ourselves)?', 'pledge',
  'affirm(?:e|ons|ent)', 'reaffirm(?:e|ons|ent)', 'declar(?:e|ons|ent)', 'decid(?:e|ons|ent)', 'convien(?:t|nent)', 'convenons', 'sont convenus(?: de ce qui suit)?', 'resol(?:vons|vent|u)', 'adopt(?:e|ons|ent)', 'proclam(?:e|ons|ent)', 'recommand(?:e|ons|ent)', 'nous engageons', '(?:a|ont) (?:adopte|decide|arrete)', 'arrete(?:nt)?', 'exprim(?:e|ons|ent)',
  'declar(?:a|an|amos|am)', 'resuelven?', 'resolvemos', 'resolvem?', 'acuerdan?', 'acordamos', 'acordam?', 'deciden?', 'decidimos', 'decidem', 'afirma(?:mos|n|m)?', 'reafirma(?:mos|n|m)?', 'convienen?', 'convenimos', 'convem', 'adopta(?:mos|n)?', 'adotam(?:os)?', 'recomiendan?', 'recomendamos', 'recomendam?', 'expresa(?:mos|n)?', 'expressa(?:mos|m)?', 'proclama(?:mos|n|m)?', 'nos comprometemos', 'han convenido(?: en lo siguiente)?', 'acordaram(?: o seguinte)?', 'han acordado(?: lo siguiente)?', 'se comprometen', 'nos comprometemos a', '(?:ha|han) (?:adoptado|decidido|resuelto)', 'adotou', 'adotaram', 'comprometem-se', 'comprometemo-nos', 'exhort(?:a|an|amos|am)', 'instam?os?', 'decret(?:an?|amos|am|ent?|ons)', 'sancionan?', 'enacts?', 'decrees?',
].join('|');
const hinge = new RegExp(`^${subject}(?:por (?:la|el) presente |par la presente |pela presente )?(?:${verb})(?=[\\s:,]|$)`, 'u');

/** A short line that ends the preamble and opens the operative part: `DECLARAMOS:`, `AFFIRMONS L’IMPORTANCE :`, `RESOLVES`. */
export function isHinge(text: string): boolean {
  if (text.length > 140 || !hinge.test(foldLetters(text))) return false;
  const isOpen = text.endsWith(':') || /\p{L}$/u.test(text);
  return isOpen && (isCapitals(text) || text.endsWith(':'));
}

/** True when every letter is a capital and there are at least two. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{L}\P{L}*\p{L}/u.test(text);
}

/** Lower case, without accents, with straight apostrophes: for looking words up, never for showing. */
export function foldLetters(text: string): string {
  if (/^[\0-\x7F]*$/u.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
