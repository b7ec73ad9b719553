/**
 * What words ask to be done with the text. `quoted` are the words it is to be done to where they are quoted, `moveTo` where a
 * paragraph is to go. `isDirect`: the words are an order (`Delete this paragraph`) or say what should be done, so that they need no speaker to be understood.
 */
export type Wish = {
  readonly kind: 'add' | 'delete' | 'replace' | 'move';
  readonly quoted: string | null;
  readonly moveTo: { readonly label: string; readonly side: 'before' | 'after' } | null;
  readonly isDirect: boolean;
};

/** Reads what a remark of a delegation asks for; null when it only says something. */
export function readWish(words: string): Wish | null {
  const found = readMove(words) ?? verbs.flatMap(([kind, pattern]) => wishOf(kind, pattern, words)).toSorted((one, other) => one.at - other.at)[0] ?? null;
  if (found === null) return null;
  const { at, ...wish } = found;
  return { ...wish, isDirect: isDirect(words, at) };
}

type Found = Omit<Wish, 'isDirect'> & { readonly at: number };

const before = '(?<![\\p{L}])';
const past = '(?![\\p{L}])';

const verbs: readonly (readonly [Wish['kind'], RegExp])[] = [
  ['replace', new RegExp(`${before}(?:replac(?:e|es|ed|ing)|substitut(?:e|es|ed|ing)|reemplaz(?:ar|a|an|ado|ando)|reemplace[n]?|sustitu(?:ir|ya[n]?|ye[n]?|ido|irse)|remplac(?:er|ez|ons|é|e)|substitu(?:er|ir|ição d[eo])|trocar|cambiar|change)${past}.{1,300}?${before}(?:with|by|to|for|por|par|avec|pour)${past}`, 'iu')],
  ['delete', new RegExp(`${before}(?:delet(?:e|es|ed|ing|ion)|remov(?:e|es|ed|ing|al)|strik(?:e|ing) out|strike|omit(?:ted|s)?|drop(?:ped)?|suprim(?:ir|irse|a|an|e|en|ido|ida)|supresi[oó]n|elimin(?:ar|arse|a|an|e|en|ado|aci[oó]n|ação)|borrar|tachar|quitar|retirar|supprim(?:er|ez|ons|é|ée|e|ent)|suppression|biffer|rayer|retirer|enlever|excluir|exclusão|supressão)${past}`, 'iu')],
  ['add', new RegExp(`${before}(?:add(?:s|ed|ing|ition of)?|insert(?:s|ed|ing)?|include[sd]?|including the words|agreg(?:ar|ue[n]?|a[n]?|ado)|añad(?:ir|a[n]?|e[n]?|ido)|inclu(?:ir|ya[n]?|sión|são|re)|insert(?:ar|e[n]?)|incorpor(?:ar|e[n]?|er)|(?:d['’])?ajout(?:er|ez|ons|e|ent)|(?:d['’])?ins[ée]r(?:er|ez|ons|e)|acrescent(?:ar|e|em)|adicion(?:ar|e[mn]?)|inser(?:ir|ção))${past}`, 'iu')],
];

function wishOf(kind: Wish['kind'], pattern: RegExp, words: string): readonly Found[] {
  const match = pattern.exec(words);
  if (match === null) return [];
  return [{ kind, quoted: kind === 'add' ? null : quotedIn(words.slice(match.index)), moveTo: null, at: match.index }];
}

const quotation = /[“"«„‘]\s*([^“”"«»„‘]{1,600}?)\s*[”"»“]|‘([^’]{1,600})’/u;

/** The first words between quotation marks. */
function quotedIn(words: string): string | null {
  const found = quotation.exec(words);
  return found?.[1] ?? found?.[2] ?? null;
}

const moving = new RegExp(
  `${before}(?:plac(?:e|ed|ing)|mov(?:e|ed|ing)|relocat(?:e|ed)|transfer(?:red)?|put|shift(?:ed)?|coloc(?:ar|arse|ado|a)|coloque[n]?|ubicar(?:se)?|ubique[n]?|mover(?:se)?|traslad(?:ar|arse|ado|e)|pasar|situar(?:se)?|plac(?:er|ez|é|ons)|déplac(?:er|ez|é|ons)|transf[ée]r(?:er|é)|report(?:er|é)|mettre|(?:d['’])?ins[ée]r(?:er|é)|insert(?:ed)?|transferir|deslocar|posicionar|mudar|inserir|insertar)${past}([^“”"«».;]{0,120}?)${before}(before|after|following|antes|después|despues|tras|a continuación|avant|après|à la suite|depois|após)${past}\\s*(?:d[eoa]l?s?\\s|de la\\s|of\\s)?(?:the\\s|el\\s|le\\s|la\\s|o\\s|l['’])?(?:current\\s|present\\s|actual\\s|operative\\s|preambular\\s|new\\s|nuevo\\s|nouveau\\s)?(?:paragraph(?:e)?|paras?\\.?|par\\.|párrafo|párrs?\\.?|parágrafo|parágr\\.|operative|pp|op|sub-?paragraph|inciso|alinéa|alínea|apartado|article|artículo|artigo|point|punto|ponto|item)?\\s*(?:operativo\\s|preambular\\s|resolutivo\\s|du dispositif\\s|n[°ºo]\\.?\\s)?(\\d{1,3}(?:\\s?(?:bis|ter|quater|quinquies))?(?:\\.\\d{1,2})*|\\(?[a-z]\\)|[ivx]{1,5})(?![\\p{L}\\p{N}])`,
  'iu',
);
const isAfter = /^(?:after|following|desp|tras|a cont|apr|à la|dep|após)/iu;

/** `place this paragraph before par. 10`. */
function readMove(words: string): Found | null {
  const found = moving.exec(words);
  const [, , side, label] = found ?? [];
  if (found === null || side === undefined || label === undefined) return null;
  return { kind: 'move', quoted: null, moveTo: { label, side: isAfter.test(side) ? 'after' : 'before' }, at: found.index };
}

const should = /(?:should|shall|must|ought to|needs? to|to be|better|please|propose[sd]?|suggest(?:s|ed)?|il (?:faudrait|faut|convient(?: de)?|conviendrait)|doit|devrait|serait|prière de|à|debería[n]?|debe[n]?|cabría|habría que|se|convendría|conviene|favor de|propone|sugiere|dever?ia[m]?|deve[m]?|convém|conviria|favor|propõe|sugere)(?:\s+(?:be|also|de|d['’]|le|la|lo|se|ser|être|le|à))*\s*$/iu;
const object = /(?:this|that|the|entire|whole)\s(?:\p{L}+\s){0,2}(?:paragraph|para|words?|phrase|sentence|reference|item|clause|sub-?paragraph)|(?:este|esta|el|la|los|las|todo el|toda la|o|a|ce|cet|cette|le|les|du|de ce|este)\s(?:párrafo|paragraphe|parágrafo|palabras?|mots?|palavras?|frase|phrase|oración|referencia|référence|referência|inciso|alinéa|alínea|expresión|expression|expressão|término|terme|termo)|^(?:delete|suprimir|supprimer|eliminar|remove)\.?$|(?<!\p{L})(?:it|lo|le)(?!\p{L})/iu;

function isDirect(words: string, at: number): boolean {
  const isOrder = words.slice(0, at).trim() === '' || should.test(words.slice(Math.max(0, at - 60), at));
  return isOrder && (object.test(words) || quotedIn(words) !== null);
}
