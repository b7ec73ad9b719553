import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../shared/model/document.ts';
import { readText } from './read-corpus.ts';

/** Every block as one line: kind, label, opening words. */
const outline = (blocks: readonly Block[]): readonly string[] => blocks.map((block) => `${block.kind}${block.label === null ? '' : ` ${block.label}`} | ${block.text.split(/\s+/u).slice(0, 4).join(' ')}`);

describe('a declaration on shared night skies is read the same in every working language', () => {
  test('English, with its debris: numbers alone, a bis paragraph, items, a stray mark and page numbers', () => {
    const { blocks, identity, warnings } = readText(`OEA/Ser.K/XII.4
NSK-III/doc.6/26 rev. 2
5 March 2026
Original: Spanish

DRAFT DECLARATION ON SHARED NIGHT SKIES
(LISBON DECLARATION)
/
(Approved in the drafting committee on 4 March and forwarded to the plenary)

THE MINISTERS RESPONSIBLE FOR NIGHT SKIES,

RECOGNIZING that darkness knows no border and that lamps
 left burning on one shore dim the stars of the other;

TAKING NOTE of the report of the observers,

ALSO RECALLING the Charter of Lamps; and

DESIRING to keep a sky for those who come after,

WE DECLARE:

1.
To lower the lamps of our ports before midnight.

- 2 -

2. To keep a register of lamps, in which:
a) each port counts its own;
b) the following are told apart:
i. lamps at sea;
ii. lamps on land.
12 bis.\tTo count fireflies once a year. [To count them twice a year.]
13. To meet again
in two years.
\uFFFD.\tThe delegation of Northland accepts the text ad referendum.
\uFFFD.\tThe observers met in 2025.
`);
    expect(outline(blocks)).toEqual([
      'paragraph | OEA/Ser.K/XII.4',
      'paragraph | NSK-III/doc.6/26 rev. 2',
      'paragraph | 5 March 2026',
      'paragraph | Original: Spanish',
      'title | DRAFT DECLARATION ON SHARED',
      'status | (Approved in the drafting',
      'paragraph | THE MINISTERS RESPONSIBLE FOR',
      'preamble | RECOGNIZING that darkness knows',
      'preamble | TAKING NOTE of the',
      'preamble | ALSO RECALLING the Charter',
      'preamble | DESIRING to keep a',
      'hinge | WE DECLARE:',
      'operative 1 | To lower the lamps',
      'operative 2 | To keep a register',
      'item a) | each port counts its',
      'item b) | the following are told',
      'item i. | lamps at sea;',
      'item ii. | lamps on land.',
      'operative 12 bis | To count fireflies once',
      'operative 13 | To meet again in',
      'note 1 | The delegation of Northland',
      'note 2 | The observers met in',
    ]);
    expect(blocks[4]).toMatchObject({ text: 'DRAFT DECLARATION ON SHARED NIGHT SKIES (LISBON DECLARATION)', notes: [{ label: '1', index: 20, offset: 60 }] });
    expect(blocks[7]).toMatchObject({ text: 'RECOGNIZING that darkness knows no border and that lamps left burning on one shore dim the stars of the other;', notes: [{ label: '2', index: 21, offset: 56 }] });
    expect(blocks.filter((block) => block.kind === 'item').map(({ level }) => level)).toEqual([0, 0, 1, 1]);
    expect(identity).toEqual({ title: blocks[4]?.text, symbol: 'NSK-III/doc.6/26 rev. 2', language: 'es', date: '2026-03-05', kind: 'declaration' });
    expect(warnings).toEqual([{ code: 'marks-of-emphasis-lost', details: {} }, { code: 'numbers-unsure', details: {} }]);
  });

  test('Spanish, with CONSIDERANDO, a wrapped title and paragraphs numbered with brackets', () => {
    const { blocks, identity } = readText(`PROYECTO DE DECLARACIÓN SOBRE
LOS CIELOS NOCTURNOS COMPARTIDOS
(Versión del 5 de marzo de 2026)
RECONOCIENDO que la oscuridad no conoce fronteras;
TENIENDO PRESENTE el informe de los observadores; y
TOMANDO NOTA de la Carta de las Lámparas,
DECLARAMOS:
1) Bajar las lámparas de nuestros puertos.
1 bis) Contar las luciérnagas.
1 ter) Contar las estrellas.
2) Reunirnos de nuevo.
`);
    expect(outline(blocks)).toEqual([
      'title | PROYECTO DE DECLARACIÓN SOBRE',
      'status | (Versión del 5 de',
      'preamble | RECONOCIENDO que la oscuridad',
      'preamble | TENIENDO PRESENTE el informe',
      'preamble | TOMANDO NOTA de la',
      'hinge | DECLARAMOS:',
      'operative 1 | Bajar las lámparas de',
      'operative 1 bis | Contar las luciérnagas.',
      'operative 1 ter | Contar las estrellas.',
      'operative 2 | Reunirnos de nuevo.',
    ]);
    expect(identity).toEqual({ title: 'PROYECTO DE DECLARACIÓN SOBRE LOS CIELOS NOCTURNOS COMPARTIDOS', symbol: null, language: null, date: '2026-03-05', kind: 'declaration' });
  });

  test('French, with the italics of its participles lost and a hinge in capitals', () => {
    const { blocks } = readText(`Déclaration sur les ciels nocturnes partagés

Les ministres chargés des ciels nocturnes,

Reconnaissant que l'obscurité ne connaît pas de frontière,

Prenant note du rapport des observateurs,

Tenant compte de la Charte des lampes ; et

Convaincus qu'un ciel se garde ensemble,

AFFIRMONS L’IMPORTANCE :

1. De baisser les lampes de nos ports.
2. D’encourager :
a) les ports;
b) les phares.
3. De nous réunir.
`);
    expect(outline(blocks)).toEqual([
      'title | Déclaration sur les ciels',
      'paragraph | Les ministres chargés des',
      "preamble | Reconnaissant que l'obscurité ne",
      'preamble | Prenant note du rapport',
      'preamble | Tenant compte de la',
      "preamble | Convaincus qu'un ciel se",
      'hinge | AFFIRMONS L’IMPORTANCE :',
      'operative 1 | De baisser les lampes',
      'operative 2 | D’encourager :',
      'item a) | les ports;',
      'item b) | les phares.',
      'operative 3 | De nous réunir.',
    ]);
  });

  test('Portuguese, with sections whose numbers restart', () => {
    const { blocks } = readText(`DECLARAÇÃO SOBRE CÉUS NOTURNOS PARTILHADOS
LEVANDO EM CONTA o relatório dos observadores;
RECONHECENDO que a escuridão não conhece fronteiras;
DECLARAM:
I. PORTOS
1. Baixar as lâmpadas.
2. Contá-las.
II. FARÓIS
1. Mantê-los acesos.
2. Contá-los.
`);
    expect(blocks.map(({ kind, label, section }) => ({ kind, label, section }))).toEqual([
      { kind: 'title', label: null, section: '' },
      { kind: 'preamble', label: null, section: '' },
      { kind: 'preamble', label: null, section: '' },
      { kind: 'hinge', label: null, section: '' },
      { kind: 'heading', label: 'I.', section: '' },
      { kind: 'operative', label: '1', section: 'I' },
      { kind: 'operative', label: '2', section: 'I' },
      { kind: 'heading', label: 'II.', section: '' },
      { kind: 'operative', label: '1', section: 'II' },
      { kind: 'operative', label: '2', section: 'II' },
    ]);
  });
});

describe('texts of other anatomies', () => {
  test('a resolution has every clause under CONSIDERANDO, and its lettered items', () => {
    const { blocks, identity } = readText(`AG/RES. 2348 (XXXVII-O/07)
LÁMPARAS DE LOS PUERTOS
(Aprobada en la cuarta sesión plenaria, celebrada el 5 de junio de 2007)
LA ASAMBLEA GENERAL,
VISTO el informe anual de los observadores;
CONSIDERANDO:
Que las lámparas se ven de una orilla a otra;
Que las estrellas no tienen dueño; y
TENIENDO EN CUENTA que los Estados Miembros son iguales,
RESUELVE:
1.
Pedir a los puertos que:
a.
bajen sus lámparas;
b.
las cuenten.
2.
Encomendar a la Secretaría General un informe.
`);
    expect(outline(blocks)).toEqual([
      'paragraph | AG/RES. 2348 (XXXVII-O/07)',
      'title | LÁMPARAS DE LOS PUERTOS',
      'status | (Aprobada en la cuarta',
      'paragraph | LA ASAMBLEA GENERAL,',
      'preamble | VISTO el informe anual',
      'heading | CONSIDERANDO:',
      'preamble | Que las lámparas se',
      'preamble | Que las estrellas no',
      'preamble | TENIENDO EN CUENTA que',
      'hinge | RESUELVE:',
      'operative 1 | Pedir a los puertos',
      'item a. | bajen sus lámparas;',
      'item b. | las cuenten.',
      'operative 2 | Encomendar a la Secretaría',
    ]);
    expect(identity).toMatchObject({ symbol: 'AG/RES. 2348 (XXXVII-O/07)', date: '2007-06-05' });
  });

  test('an annotated agenda has its days as headings and its items numbered on, under a masthead of several lines', () => {
    const { blocks, identity } = readText(`TERCERA REUNIÓN DE MINISTROS
OEA/Ser.K/XII.3
12 y 13 de marzo de 2026
RSM-III/doc.2/26 rev. 1
8 marzo 2026
Original: español
PROYECTO DE TEMARIO ANOTADO
Lunes 12 de marzo
1.
Elección de autoridades
2.
Aprobación del temario
Martes 13 de marzo
3.
Aprobación de la Declaración
`);
    expect(blocks.slice(6).map(({ kind, label, text }) => `${kind} ${label} ${text}`)).toEqual([
      'title null PROYECTO DE TEMARIO ANOTADO',
      'heading null Lunes 12 de marzo',
      'operative 1 Elección de autoridades',
      'operative 2 Aprobación del temario',
      'heading null Martes 13 de marzo',
      'operative 3 Aprobación de la Declaración',
    ]);
    expect(identity).toEqual({ title: 'PROYECTO DE TEMARIO ANOTADO', symbol: 'RSM-III/doc.2/26 rev. 1', language: 'es', date: '2026-03-08', kind: 'agenda' });
  });

  test('a law has its chapters and articles, with paragraphs that restart under each', () => {
    const { blocks } = readText(`LEY DE LOS CIELOS NOCTURNOS
CAPÍTULO I
DISPOSICIONES GENERALES
Artículo 1. Esta ley protege la oscuridad.
Artículo 2
Definiciones
1. Lámpara es toda luz encendida por una persona.
2. Estrella es toda luz que ninguna persona encendió.
CAPÍTULO II
DE LAS LÁMPARAS
Artículo 3. Toda lámpara se apaga a medianoche.
`);
    expect(blocks.map(({ kind, label, text, section }) => [kind, label, text.split(' ', 2).join(' '), section])).toEqual([
      ['title', null, 'LEY DE', ''],
      ['heading', 'CAPÍTULO I', 'DISPOSICIONES GENERALES', ''],
      ['operative', 'Artículo 1', 'Esta ley', 'CAPÍTULO I'],
      ['heading', 'Artículo 2', 'Definiciones', 'CAPÍTULO I'],
      ['operative', '1', 'Lámpara es', 'CAPÍTULO I/Artículo 2'],
      ['operative', '2', 'Estrella es', 'CAPÍTULO I/Artículo 2'],
      ['heading', 'CAPÍTULO II', 'DE LAS', ''],
      ['operative', 'Artículo 3', 'Toda lámpara', 'CAPÍTULO II'],
    ]);
  });

  test('between clauses, a first word in capitals opens one that begins with no participle; a sentence does not', () => {
    const { blocks } = readText('Draft text\n\nRECOGNIZING the night,\n\nHEEDFUL of the keepers of lamps;\n\nSILENCE falls at midnight.\n\nWE DECLARE:\n\n1. Lamps are lowered.\n');
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'title Draft text',
      'preamble RECOGNIZING the night,',
      'preamble HEEDFUL of the keepers of lamps;',
      'paragraph SILENCE falls at midnight.',
      'hinge WE DECLARE:',
      'operative Lamps are lowered.',
    ]);
  });

  test('a sentence about an article of something else is no article', () => {
    const { blocks } = readText('A paragraph of the report.\nArticle 5 of the Charter provides that lamps are lowered.\n');
    expect(blocks.map(({ kind, label }) => ({ kind, label }))).toEqual([{ kind: 'paragraph', label: null }, { kind: 'paragraph', label: null }]);
  });

  test('a negotiating text keeps its drafting marks as labels and its brackets in the text', () => {
    const { blocks } = readText('Draft text\n[PP1 Recognizing the night,]\nPP2 bis [Noting] the day,\nHave agreed as follows:\n[1. Lamps are lowered.]\nOP2 Stars are counted.\n');
    expect(blocks.map(({ kind, label, text }) => ({ kind, label, text }))).toEqual([
      { kind: 'title', label: null, text: 'Draft text' },
      { kind: 'preamble', label: 'PP1', text: '[Recognizing the night,]' },
      { kind: 'preamble', label: 'PP2 bis', text: '[Noting] the day,' },
      { kind: 'hinge', label: null, text: 'Have agreed as follows:' },
      { kind: 'operative', label: '1', text: '[Lamps are lowered.]' },
      { kind: 'operative', label: 'OP2', text: 'Stars are counted.' },
    ]);
  });

  test('figures that restart inside a paragraph are its items, and its own numbering goes on', () => {
    const { blocks } = readText('1. Ports report on:\n1. lamps lit;\n2. lamps put out.\n2. Reports are public.\n3. The secretariat keeps them.\n');
    expect(blocks.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['operative 1', 'item 1.', 'item 2.', 'operative 2', 'operative 3']);
  });

  test('notes that kept their numbers are found at their marks', () => {
    const { blocks } = readText('Ports [1] lower their lamps [2] at midnight, and keep them low until the dawn of the day.\n\n[1] Harbours too.\n[2] Red ones may burn.\n');
    expect(blocks).toEqual([
      { index: 0, kind: 'paragraph', label: null, text: 'Ports lower their lamps at midnight, and keep them low until the dawn of the day.', notes: [{ label: '1', index: 1, offset: 5 }, { label: '2', index: 2, offset: 23 }], section: '', level: 0, cell: null },
      { index: 1, kind: 'note', label: '1', text: 'Harbours too.', notes: [], section: '', level: 0, cell: null },
      { index: 2, kind: 'note', label: '2', text: 'Red ones may burn.', notes: [], section: '', level: 0, cell: null },
    ]);
  });

  test('a head printed beside the number of every page is left out, and said to be', () => {
    const { blocks, warnings } = readText('WORK PLAN ON LAMPS\n1. Ports lower their lamps before the\n- 1 -\nRSM-III/doc.7/26 – Work plan\nend of the day.\n2. Keepers count them.\n- 2 -\nRSM-III/doc.7/26 – Work plan\n3. Stars are free.\n');
    expect(blocks.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ['title', null, 'WORK PLAN ON LAMPS'],
      ['operative', '1', 'Ports lower their lamps before the end of the day.'],
      ['operative', '2', 'Keepers count them.'],
      ['operative', '3', 'Stars are free.'],
    ]);
    expect(warnings).toEqual([{ code: 'marks-of-emphasis-lost', details: {} }, { code: 'running-heads-left-out', details: { words: 'RSM-III/doc.7/26 – Work plan' } }]);
  });

  test('the codes of fields go whether or not their signs were kept, and what they showed stays', () => {
    const { blocks } = readText('See the (HYPERLINK "http://lamps.example" \\o "map" map of lamps) and { REF _Ref12 \\h }part two.\nPAGE  \\* MERGEFORMAT\nPorts are listed on page PAGEREF _Toc12 \\h 3 of the plan, which says: PAGE one.\n');
    expect(blocks.map(({ text }) => text)).toEqual(['See the (map of lamps) and part two.', 'Ports are listed on page 3 of the plan, which says: PAGE one.']);
  });
});
