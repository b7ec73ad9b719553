/** What treaty texts of one language are made of; `phrases` are those that come back in every other paragraph. */
export type TreatyWords = {
  readonly participles: readonly string[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  readonly phrases: readonly string[];
  readonly endings: readonly string[];
  readonly headings: readonly string[];
  readonly hinge: string;
  readonly title: string;
  readonly alternatives: readonly string[];
};

export const treatyWords: Readonly<Record<'en' | 'fr' | 'es' | 'pt', TreatyWords>> = {
  en: {
    title: 'DRAFT CONVENTION ON THE SAFE PASSAGE OF ALPINE PORTERS',
    hinge: 'THE STATES PARTIES HAVE AGREED AS FOLLOWS:',
    participles: ['RECOGNIZING', 'RECALLING', 'CONVINCED OF', 'NOTING WITH CONCERN', 'REAFFIRMING', 'BEARING IN MIND'],
    verbs: ['shall adopt', 'shall promote', 'shall take', 'undertake to strengthen', 'may request', 'shall ensure', 'agree to review', 'shall establish'],
    objects: ['measures for the protection of porters and their families', 'a register of licensed guides', 'the necessary legislative and administrative measures', 'a point of contact available at all times', 'procedures for the exchange of information', 'training for frontier officials', 'safe shelters along the high routes', 'an annual report on accidents and rescues', 'the recognition of professional licences', 'common rules for loads and working hours'],
    phrases: ['the States parties', 'in accordance with national legislation', 'with due regard for human rights', 'within the limits of available resources', 'in cooperation with the competent international organizations', 'without prejudice to the sovereignty of the States concerned', 'as appropriate', 'taking into account the needs of women and children'],
    endings: ['before the end of the second year', 'on a reciprocal basis', 'at the request of the State concerned', 'and shall inform the Secretariat thereof', 'subject to prior consultation'],
    headings: ['GENERAL PROVISIONS', 'PREVENTION', 'PROTECTION AND ASSISTANCE', 'COOPERATION', 'FOLLOW-UP', 'FINAL CLAUSES'],
    alternatives: ['shall', 'should', 'may', 'thirty days', 'sixty days', 'all necessary', 'appropriate', 'promptly'],
  },
  fr: {
    title: 'PROJET DE CONVENTION SUR LE PASSAGE DES PORTEURS DE MONTAGNE',
    hinge: 'LES ÉTATS PARTIES SONT CONVENUS DE CE QUI SUIT :',
    participles: ['RECONNAISSANT', 'RAPPELANT', 'CONVAINCUS DE', 'NOTANT AVEC PRÉOCCUPATION', 'RÉAFFIRMANT', 'GARDANT À L’ESPRIT'],
    verbs: ['adoptent', 's’engagent à promouvoir', 'prennent', 'renforcent', 'peuvent demander', 'veillent à assurer', 'conviennent de revoir', 'établissent'],
    objects: ['des mesures de protection des porteurs et de leurs familles', 'un registre des guides agréés', 'les mesures législatives et administratives nécessaires', 'un point de contact joignable à tout moment', 'des procédures d’échange d’informations', 'la formation des agents des frontières', 'des refuges sûrs le long des hautes routes', 'un rapport annuel sur les accidents et les secours', 'la reconnaissance des titres professionnels', 'des règles communes sur les charges et la durée du travail'],
    phrases: ['les États parties', 'conformément à la législation nationale', 'dans le respect des droits de la personne', 'dans la limite des ressources disponibles', 'en coopération avec les organisations internationales compétentes', 'sans préjudice de la souveraineté des États intéressés', 's’il y a lieu', 'compte tenu des besoins des femmes et des enfants'],
    endings: ['avant la fin de la deuxième année', 'sur une base de réciprocité', 'à la demande de l’État intéressé', 'et en informent le Secrétariat', 'sous réserve de consultations préalables'],
    headings: ['DISPOSITIONS GÉNÉRALES', 'PRÉVENTION', 'PROTECTION ET ASSISTANCE', 'COOPÉRATION', 'SUIVI', 'CLAUSES FINALES'],
    alternatives: ['doivent', 'devraient', 'peuvent', 'trente jours', 'soixante jours', 'toutes les', 'appropriées', 'sans délai'],
  },
  es: {
    title: 'PROYECTO DE CONVENCIÓN SOBRE EL PASO SEGURO DE LOS PORTEADORES DE MONTAÑA',
    hinge: 'LOS ESTADOS PARTES HAN CONVENIDO EN LO SIGUIENTE:',
    participles: ['RECONOCIENDO', 'RECORDANDO', 'CONVENCIDOS DE', 'OBSERVANDO CON PREOCUPACIÓN', 'REAFIRMANDO', 'TENIENDO PRESENTE'],
    verbs: ['adoptarán', 'promoverán', 'tomarán', 'se comprometen a fortalecer', 'podrán solicitar', 'asegurarán', 'convienen en revisar', 'establecerán'],
    objects: ['medidas de protección de los porteadores y de sus familias', 'un registro de guías autorizados', 'las medidas legislativas y administrativas necesarias', 'un punto de contacto disponible en todo momento', 'procedimientos de intercambio de información', 'la formación de los agentes de frontera', 'refugios seguros a lo largo de las rutas altas', 'un informe anual sobre accidentes y rescates', 'el reconocimiento de los títulos profesionales', 'reglas comunes sobre las cargas y la jornada de trabajo'],
    phrases: ['los Estados partes', 'de conformidad con la legislación nacional', 'con el debido respeto de los derechos humanos', 'en la medida de los recursos disponibles', 'en cooperación con las organizaciones internacionales competentes', 'sin perjuicio de la soberanía de los Estados interesados', 'según corresponda', 'teniendo en cuenta las necesidades de las mujeres y los niños'],
    endings: ['antes del término del segundo año', 'sobre una base de reciprocidad', 'a solicitud del Estado interesado', 'e informarán de ello a la Secretaría', 'previa consulta'],
    headings: ['DISPOSICIONES GENERALES', 'PREVENCIÓN', 'PROTECCIÓN Y ASISTENCIA', 'COOPERACIÓN', 'SEGUIMIENTO', 'CLÁUSULAS FINALES'],
    alternatives: ['deberán', 'deberían', 'podrán', 'treinta días', 'sesenta días', 'todas las', 'apropiadas', 'sin demora'],
  },
  pt: {
    title: 'PROJETO DE CONVENÇÃO SOBRE A PASSAGEM SEGURA DOS CARREGADORES DE MONTANHA',
    hinge: 'OS ESTADOS PARTES CONVIERAM NO SEGUINTE:',
    participles: ['RECONHECENDO', 'RECORDANDO', 'CONVENCIDOS DE', 'OBSERVANDO COM PREOCUPAÇÃO', 'REAFIRMANDO', 'TENDO PRESENTE'],
    verbs: ['adotarão', 'promoverão', 'tomarão', 'comprometem-se a fortalecer', 'poderão solicitar', 'assegurarão', 'concordam em rever', 'estabelecerão'],
    objects: ['medidas de proteção dos carregadores e de suas famílias', 'um registro de guias autorizados', 'as medidas legislativas e administrativas necessárias', 'um ponto de contato disponível a qualquer momento', 'procedimentos de intercâmbio de informações', 'a formação dos agentes de fronteira', 'abrigos seguros ao longo das rotas altas', 'um relatório anual sobre acidentes e resgates', 'o reconhecimento dos títulos profissionais', 'regras comuns sobre as cargas e a jornada de trabalho'],
    phrases: ['os Estados partes', 'em conformidade com a legislação nacional', 'com o devido respeito aos direitos humanos', 'na medida dos recursos disponíveis', 'em cooperação com as organizações internacionais competentes', 'sem prejuízo da soberania dos Estados interessados', 'conforme apropriado', 'levando em conta as necessidades das mulheres e das crianças'],
    endings: ['antes do fim do segundo ano', 'com base na reciprocidade', 'a pedido do Estado interessado', 'e disso informarão a Secretaria', 'mediante consulta prévia'],
    headings: ['DISPOSIÇÕES GERAIS', 'PREVENÇÃO', 'PROTEÇÃO E ASSISTÊNCIA', 'COOPERAÇÃO', 'ACOMPANHAMENTO', 'CLÁUSULAS FINAIS'],
    alternatives: ['deverão', 'deveriam', 'poderão', 'trinta dias', 'sessenta dias', 'todas as', 'apropriadas', 'sem demora'],
  },
};

export type TreatyLanguage = keyof typeof treatyWords;
