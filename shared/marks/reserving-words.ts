// Every pattern is of folded words (`foldLetters`).

const start = '(?:^|[.;:(\\[–—-]\\s*|(?<!\\p{L})(?:mantiene[n]?|mantem-se|subsiste[n]?|persiste[n]?|constan?|queda|fica|remains|stands|with)\\s)';

/** What states also have reserves of, and what is no mark on a text. */
const ofThings = "(?! (?:natur|forest|biol|marin|hotel|ecolog|indigen|internac|internat|monet|miner|aliment|estrateg|strateg|legal(?! )|(?:de(?: la| l'| las| los)?|of|d'|da|do|d[ao]s|en|del) ?(?:petr|oil|gold|oro|ouro|or(?!\\p{L})|agua|eau|water|gas|gaz|divis|devis|fond|fund|biosf|biosph|change|cambi|foreign|food|aliment|dinero|credit|caj|tesor|tasa|plaza|hotel|sang|blood|energ|liti|lithium|cobre|carbon|espac)))";
const noun = `(?:reservations?|reserv[ae]s?(?!\\p{L})(?<!(?<!\\p{L})(?:to|the|its|a) reserves?))(?!\\p{L})${ofThings}`;

const verb = '(?:enter(?:s|ed|ing)?|express(?:es|ed|ing|a|am|ou|aram|ar)?|mak(?:e|es|ing)|made|maintain(?:s|ed|ing)?|plac(?:e|es|ed|ing)|formulat(?:e|es|ed|ing)|record(?:s|ed|ing)?|register(?:s|ed)?|reiterat(?:e|es|ed|ing)|submit(?:s|ted)?|declar(?:e|es|ed)|lodg(?:e|es|ed)|ha(?:s|ve|d)|wish(?:es|ed)?|note[sd]?|stat(?:e|es|ed)|hold(?:s)?|held|keeps?|kept|file[sd]?|puts?|attach(?:es|ed)?|introduc(?:e|es|ed)|confirm(?:s|ed|a|am|an|o|ou|e|ent)?|rais(?:e|es|ed)|announce[sd]?|indicat(?:e|es|ed)'
  + '|formul[a-z]*|expres[a-z]*|presen[a-z]*|mant[a-z]*|mantien[a-z]*|consign[a-z]*|interp[a-z]*|reiter[a-z]*|ha[cgr][a-z]*|hiz[oa]|hici[a-z]*|ha hecho|dej[a-z]*|plante[a-z]*|manif[a-z]*|registr[a-z]*|tiene[n]?|tuv[a-z]*|asent[a-z]*|asient[a-z]*|establec[a-z]*|anunci[a-z]*|senal[a-z]*|pus[a-z]*|pon[a-z]*|coloc[a-z]*|emit[a-z]*|inscri[a-z]*'
  + '|emet[a-z]*|emis|fai[a-z]*|font|fasse|exprim[a-z]*|maint[a-z]*|enregistr[a-z]*|depos[a-z]*|(?:a|ont)(?= des? )|faz[a-z]*|fez|fizer[a-z]*|apresent[a-z]*|regist[a-z]*|tem|tinha[m]?|deix[a-z]*|lavr[a-z]*)';
const filler = "(?:(?:an?|its|their|the|any|some|following|formal|formally|general|express|explicit|explicitly|on record|on the record|for the record|to record|specific|full|strong|serious|clear|scrutiny|substantive|parliamentary|study|objections?|and|also|its objections? and|in writing|to|enter|express|make|place|total|partial|same|hereby|una?|su|sus|las?|expres[ao]s?|expresamente|formal(?:es|mente)?|general(?:es)?|constancia|constar|escrito|por|en|acta|actas|de|del|que|siguientes?|claras?|total(?:es)?|parcial(?:es)?|objecion(?:es)?|y|el|los|algunas?|serias?|respectivas?|desea|une?|ses?|sa|des?|leurs?|les?|formellement|expresses?|formelles?|generales?|acte|etat|part|serieuses?|certaines?|plusieurs|inscrire|consigner|exprimer|emettre|formuler|uma?|suas?|as?|os?|em|ata|seguintes?|gerais|geral|expressamente|formais|algumas?|d'une?|d') ?){0,7}";

/** A state does something with a reservation: `enters its reservation`, `deja constancia de su reserva`, `a émis des réserves`. */
export const makesReservation = new RegExp(
  [
    `${verb} ${filler}${noun}`,
    'reserv(?:e|es|ed|ing)(?: (?:its|their|the))? (?:position|rights?|judge?ment|on)',
    "reserv(?:a|an|o|aron|e|en|am|ou|aram|ent|erent|ait|ar|er|ando|ant)(?:-se)?(?: [a-z']+){0,3}? (?:su|sus|el|sua|suas|o|sa|leur|leurs|le|ses) (?:posicion|postura|derecho|opinion|criterio|posicao|direito|position|droit|avis|jugement|decision)",
    "reserv(?:es|ed|a|an|e|ent|am|ou|o)\\s*(?:[.;)\\]]|$)", "(?<=[a-z]'s? )(?:[a-z]+ )?reservations?(?! (?:desk|system|office))", `(?:its|their) (?:[a-z]+ )?reservations?`, `(?:sus?|ses|leurs?|sa|suas?) (?:[a-z]+ )?${noun}`,
    '(?:dis|des)associa[a-z]* (?:itself|themselves|from|su)', 'dissociat[a-z]* (?:itself|themselves|from)', 'stands? aside', 'blocks? consensus',
    'se (?:desliga|disocia|aparta|desvincula|desmarca|dissocie|desolidarise|demarque|abstiene de acompanar)(?:n|nt)?', '(?:des)?(?:dissocia|desvincula|associa|afasta|desmarca)m?-se (?:do|desse|deste) (?:consenso|paragrafo|texto)',
    "(?:can ?not|(?:does|do|did|could|is|are|was) (?:not|unable)|unable|declines?|no|nao|ne|n'est|n')[^.;]{0,40}(?:join|associat|support|part of|adher|sum|uni|asoci|acompan|compart|associ|ralli|joi[gn]|junt|soma|integr|partag)[a-z-]*[^.;]{0,30}consens",
    'no (?:acompanan?|se suman? a)', 'nao (?:acompanham?|se somam?)', "ne (?:se joint|se joignent|s'associent?) pas",
  ].map((words) => `(?<!\\p{L})(?:${words})`).join('|'),
  'u',
);

/** `Reservation of`, `Réserve générale de`: a delegation's name comes next. */
export const reservationOf = new RegExp(`${start}(?:(?:the|a|an|la|una|una|une|uma|general|formal|express|full|scrutiny|nota de|note de) ){0,2}(?:reservations?|reservas?|reserves?)(?: (?:general|generales|expresa|formal|total|parcial|geral|generales?|formelles?|expresses?|gerais|entered|made|formulada|formulee|presentada|presentee|apresentada|expresada|expressa|emise))*(?:\\s*[:–—(-]\\s*| (?:of|by|from|de|del|du|des|do|da|dos|das|par|por|pel[oa]s?) (?:the |la |el |le |les |los |las |l')?| d')`, 'u');

/** `Reserved by Jamaica`. */
export const reservedBy = /^\s*(?:reserved|reservad[oa]s?|reservee?s?) (?:by|por|par|pel[oa]s?) (?:the |la |el |le |les |los |las |l')?/u;

/** `Canada: general reservation`, `México – reserva`: said behind a name and nothing else. */
export const reservationAlone = /^\s*(?:(?:general|formal|full|scrutiny|an?|una?|une|uma) )*(?:reservations?|reservas?|reserves?)(?: (?:general|formal|expresa|generale|geral|total))?(?:\s*[.;,)]*$| (?:on|to|regarding|sobre|al?|respecto|sur|au|aux|ao|aos|a la|concernant|quanto) )/u;

/** A reservation that is no longer one, or is none. */
export const noReservation = new RegExp("(?:withdr[aeo]w[a-z]*|lift(?:s|ed|ing)?|retir(?:a|o|e|ou|aron|aram|ado|ada|er|ent|ar|ee?s?)|lev(?:e|a|o|ee?|ant[a-z]*)|drop(?:s|ped)|abandon[a-z]*|removed) (?:[a-z0-9']+ ){0,5}(?:reservation|reserv[ae]s?)(?!\\p{L})|(?:without|sin|sem|sans|aucune?|ningun[a-z]*|nenhuma|no|pas de|any) (?:[a-z]+ )?(?:reservations?|reserv[ae]s?)(?!\\p{L})|reserv(?:ations?|[ae]s?) (?:was|were|has been|fue|ha sido|a ete|foi) (?:withdrawn|lifted|retirad[ao]|retiree|levee)|reserv(?:ations?|as?|es?) (?:to|a la|a l'|a|al|ao|au) [a-z' ]{0,20}(?:are|is|se|sont|sao) (?:deposit|notif|circulat)", 'u');

/** What a state did to a treaty when it became party to it is no mark on this text. */
export const ofTreaties = /(?:upon|on|when|at the time of|al|lors de|au moment de|ao|no momento da?|en el momento de|at)\s(?:(?:la|sa|its|the|su|sua|de|da)\s)*(?:ratif|acced|acces|adher|adhes|ades|aderir|signing|firmar|becoming|signature)|ratified|ratifico|a ratifie|ratificou|vienna convention on the law|states? part(?:y|ies)/u;

const settling = 'approval|confirmation|clearance|authori[sz]ation|validation|agreement|endorsement|aprobacion|confirmacion|autorizacion|validacion|visto bueno|conformidad|acuerdo|aprovacao|confirmacao|autorizacao|validacao|anuencia|acordo|approbation|autorisation|accord|aval';
const consulting = 'instructions?|consultations?|consult(?:as?|ing)?|guidance|views?|response|reply|reaction|instrucciones|respuesta|reaccion|parecer|instrucoes|resposta|reponse|avis';
const waiting = "(?:pending|awaiting|subject to|until|suje(?:i)?t[oa]s? al?|pendientes? de|pendentes? d[eao]|na pendencia d[eao]|en attente|dans l'attente|sous reserve|a reserva de|a la espera|a espera|bajo reserva|en espera|condicionad[oa]s? al?|supeditad[oa]s? al?|submetid[oa]s? a|sob reserva|aguarda(?:ndo|m)?|attend(?:ent)?|awaits?|espera(?:ndo|n|m)?|falta|after|upon|following|previa|tras|luego de|despues de|apres|apos|mediante)";
const capital = '(?:capitals?|capitales?|capitais|headquarters|cancilleria|chancelaria|foreign ministry|ministry of foreign|ministerio de relaciones exteriores|ministere des affaires etrangeres|ministerio das relacoes exteriores|itamaraty|home government|respective governments|gobiernos? respectivos?)';

/** Agreed to as far as the capital agrees: `pending confirmation from capital`, `sujeto a consulta con la capital`. */
export const pendingCapital = new RegExp(`(?<!\\p{L})${waiting}[^.;]{0,60}(?<!\\p{L})(?:${settling}|${consulting})(?!\\p{L})[^.;]{0,40}(?<!\\p{L})${capital}(?!\\p{L})|(?<!\\p{L})(?:consult(?:ing|s|as?|a|am|ando|e|ent)?|checking|check|referr?(?:ed|ing)) (?:(?:with|to|con|a|com|avec) )?(?:(?:the|its|la|su|sa|sua|their|sus) )?${capital}`, 'u');

/** As far as a delegation agrees: its name comes next (`pendiente de aprobación por Bolivia`). */
export const pendingApprovalBy = new RegExp(`(?<!\\p{L})${waiting}\\s(?:[a-z']+\\s){0,3}(?:${settling})\\s(?:by|of|from|por|par|de|del|du|des|da|do|pel[oa]s?|dels?)\\s(?:parte d[eao]l?\\s|the\\s|la\\s|el\\s|le\\s|les\\s|los\\s|las\\s|l')?`, 'u');

export const adReferendum = /(?<!\p{L})ad[\s-]?ref(?:erend(?:um|o)|\.|(?!\p{L}))/u;

/** Who speaks for others: the words before it name only the speaker. */
export const inTheNameOf = /^.*(?:on behalf of|speaking for|en nombre del?|en representacion del?|au nom d(?:es?|u|')|em nome d[aeo]s?)\s?/u;
