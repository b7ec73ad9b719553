import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../../shared/model/document.ts';
import { oasFiles, readOas } from './read-corpus.ts';

const isAbsent = oasFiles.size === 0;
console.log(isAbsent ? 'CORPUS ABSENT: ../shared/corpus/oas is not there, no OAS text was read' : `${oasFiles.size} OAS texts read from ../shared/corpus/oas`);

const labels = (blocks: readonly Block[], kind: BlockKind): readonly (string | null)[] => blocks.filter((block) => block.kind === kind).map((block) => block.label);
const texts = (blocks: readonly Block[], kind: BlockKind): readonly string[] => blocks.filter((block) => block.kind === kind).map((block) => block.text);
const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, index) => String(index + 1));
const counts = (blocks: readonly Block[]): Readonly<Record<string, number>> => Object.fromEntries(Object.entries(Object.groupBy(blocks, (block) => block.kind)).map(([kind, all]) => [kind, all.length]));

/** The last letters before each mark, with its note's first ones. */
const marks = (blocks: readonly Block[]) => blocks.flatMap((block) => block.notes.map((mark) => `${mark.label}: ${block.text.slice(Math.max(0, mark.offset - 10), mark.offset)} → ${blocks[mark.index]?.text.slice(0, 20)}`));

/** Letters and digits by how often they stand in a text. */
function tally(text: string): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) found[letter] = (found[letter] ?? 0) + 1;
  return found;
}

describe.skipIf(isAbsent)('a draft declaration (004)', () => {
  test('has its title, status line, 14 clauses, hinge, paragraphs 1 to 32 and two notes', () => {
    const { blocks, identity } = readOas('004');
    expect(counts(blocks)).toEqual({ paragraph: 1, title: 1, status: 1, preamble: 14, hinge: 1, operative: 32, note: 2 });
    expect(texts(blocks, 'title')).toEqual(['EFFORTS CONSENTIS À L’ÉCHELLE CONTINENTALE POUR LUTTER CONTRE LA TRAITE DES PERSONNES (DÉCLARATION DU MEXIQUE)']);
    expect(texts(blocks, 'paragraph')).toEqual(['Groupe de travail chargé des préparatifs de la Cinquième réunion des autorités nationales en matière de traite des personnes']);
    expect(texts(blocks, 'status')[0]).toMatch(/^\(Approuvé dans le cadre du groupe de travail .* traite des personne\)$/u);
    expect(texts(blocks, 'hinge')).toEqual(['AFFIRMONS L’IMPORTANCE\u00A0:']);
    expect(labels(blocks, 'operative')).toEqual(upTo(32));
    expect(texts(blocks, 'operative').every((text) => /^D[e’]/u.test(text))).toBe(true);
    expect(identity).toEqual({ title: texts(blocks, 'title')[0], symbol: null, language: null, date: null, kind: 'declaration' });
  });

  test('opens its clauses with the participles as printed', () => {
    const openings = texts(readOas('004').blocks, 'preamble').map((text) => /^\p{Lu}{3,}(?: \p{Lu}{3,})*/u.exec(text)?.[0]);
    expect(openings).toEqual(['RECONNAISSANT', 'SOULIGNANT', 'RECONNAISSANT ÉGALEMENT', 'SOULIGNANT', 'RÉITÉRANT', 'RECONNAISSANT', 'NOTANT AVEC SATISFACTION', 'RECONNAISSANT', 'PRENANT NOTE', 'SOULIGNANT', 'RECONNAISSANT', 'RECONNAISSANT', 'RAPPELANT', 'RÉAFFIRMANT']);
  });

  test('finds where both lost note marks stood: at the title, and where a clause was broken', () => {
    const { blocks, warnings } = readOas('004');
    expect(marks(blocks)).toEqual(['1: U MEXIQUE) → Le 5 mars, la Déléga', '2: e Palerme) → Le Protocole de la C']);
    expect(warnings.map((warning) => warning.code)).toEqual(['marks-of-emphasis-lost', 'numbers-unsure']);
    expect(texts(blocks, 'preamble')[6]).toContain('(Protocole de la Convention de Palerme) additionnel à la Convention');
  });
});

describe.skipIf(isAbsent)('a compilation (001)', () => {
  test('has paragraphs 1 to 44 under seven headings, and three notes at their marks', () => {
    const { blocks, identity } = readOas('001');
    expect(counts(blocks)).toEqual({ title: 1, operative: 44, heading: 7, note: 3 });
    expect(labels(blocks, 'operative')).toEqual(upTo(44));
    expect(texts(blocks, 'heading')).toEqual([
      'ÉTAT D’AVANCEMENT DES ACTIONS MENÉES POUR PRÉVENIR ET COMBATTRE LA TRAITE DES PERSONNES',
      'NÉCESSITÉ D’ACTIONS ADDITIONNELLES',
      'Recommandations générales/transversales',
      'Recommandations dans le domaine de la prévention',
      'Recommandations dans le domaine de la protection',
      'Recommandations dans le domaine des poursuites',
      'Recommandations concernant le rôle des organisations internationales',
    ]);
    expect(marks(blocks)).toEqual(['1: de 13 pays → Argentine, Brésil, C', '2:  la traite → Protocole visant à p', '3:  par OHCHR → OHCHR - Haut Commiss']);
    expect(identity.kind).toBe('compilation');
  });
});

describe.skipIf(isAbsent)('a work plan (003)', () => {
  test('has sections I to VI whose numbering restarts', () => {
    const { blocks, identity } = readOas('003');
    expect(counts(blocks)).toEqual({ status: 1, paragraph: 7, item: 25, heading: 6, operative: 79, note: 1 });
    const headings = blocks.filter((block) => block.kind === 'heading').map(({ label, text }) => ({ label, text }));
    expect(headings).toEqual([
      { label: 'I.', text: 'PRINCIPES' },
      { label: 'II.', text: 'DIRECTIVES GÉNÉRALES' },
      { label: 'III.', text: 'DIRECTIVES PORTANT SUR LA PRÉVENTION' },
      { label: 'IV.', text: 'DIRECTIVES PORTANT SUR LA RÉPRESSION ET LA RESPONSABILISATION' },
      { label: 'V.', text: 'DIRECTIVES PORTANT SUR LA PRISE EN CHARGE ET LA PROTECTION' },
      { label: 'VI.', text: 'MANDATS ATTRIBUÉS AU SECRÉTARIAT GÉNÉRAL' },
    ]);
    const numbered = Object.groupBy(blocks.filter((block) => block.kind === 'operative'), (block) => block.section);
    expect(Object.fromEntries(Object.entries(numbered).map(([section, all]) => [section, all?.map((block) => block.label)]))).toEqual({ II: upTo(17), III: upTo(18), IV: upTo(10), V: upTo(21), VI: upTo(13) });
    expect(identity.kind).toBe('work-plan');
  });

  test('keeps its lists of roman items, and makes the paragraph broken over two pages whole with its note', () => {
    const { blocks } = readOas('003');
    expect(blocks.filter((block) => block.kind === 'item').map((block) => `${block.section} ${block.label}`)).toEqual([
      ...['i.', 'ii.', 'iii.', 'iv.', 'v.', 'vi.', 'vii.'].map((label) => ` ${label}`),
      ...['i.', 'ii.', 'iii.', 'iv.', 'v.', 'vi.', 'vii.', 'viii.'].map((label) => `I ${label}`),
      ...['i.', 'ii.', 'iii.', 'iv.', 'v.', 'vi.', 'vii.', 'viii.', 'ix.', 'x.'].map((label) => `II ${label}`),
    ]);
    const broken = blocks.find((block) => block.notes.length > 0);
    expect(broken?.text).toContain('ou d’une situation de vulnérabilité');
    expect(broken?.text).toContain('aux fins d’exploitation”. (LES ÉTATS-UNIS');
    expect(blocks.at(-1)?.text).toMatch(/^Aux termes de l’article 3 .* b\) Le consentement .* d\) Le terme “enfant”/u);
  });
});

describe.skipIf(isAbsent)('a methodology paper (002) and a report (000)', () => {
  test('the methodology paper has its four sections and the two working groups as headings', () => {
    const { blocks, identity, warnings } = readOas('002');
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(headings.filter((block) => block.label !== null).map(({ label, text, level }) => ({ label, text, level }))).toEqual([
      { label: 'I.', text: 'Séance plénière du mercredi 25 mars (matin)', level: 0 },
      { label: 'II.', text: 'Espace de la société civile (mercredi 25 mars, dans l’après-midi)', level: 0 },
      { label: 'III.', text: 'Intervention d’organismes internationaux et d’experts invités (mercredi 25 et jeudi 26 mars)', level: 0 },
      { label: 'IV.', text: 'Groupes de travail techniques (jeudi 26 mars)', level: 0 },
    ]);
    expect(headings.filter((block) => block.text.startsWith('Groupe de travail technique')).map(({ text, section, level }) => ({ text, section, level }))).toEqual([
      { text: 'Groupe de travail technique 1:', section: 'IV', level: 1 },
      { text: 'Groupe de travail technique 2:', section: 'IV', level: 1 },
    ]);
    expect(counts(blocks)).toEqual({ paragraph: 44, heading: 23, item: 102, note: 5 });
    expect(identity.kind).toBe('agenda');
    expect(warnings.map((warning) => warning.code)).toEqual(['marks-of-emphasis-lost', 'numbers-unsure', 'note-unmatched']);
  });

  test('the report has its three headings, and its note is placed nowhere rather than wrongly', () => {
    const { blocks, identity, warnings } = readOas('000');
    expect(texts(blocks, 'heading')).toEqual(['Renforcement des capacités', 'Sensibilisation aux différentes manifestations de la traite des personnes', 'Promotion de la coopération internationale']);
    expect(counts(blocks)).toEqual({ paragraph: 25, heading: 3, item: 1, note: 1 });
    expect(identity.kind).toBe('report');
    expect(warnings).toContainEqual({ code: 'note-unmatched', details: { labels: '1' } });
  });
});

test.skipIf(isAbsent).each(['000', '001', '002', '003', '004'])('no letter of text %s is lost or made up', (number) => {
  const { source, blocks } = readOas(number);
  const printed = source.replaceAll(/\uFFFD FILENAME[^\n]*/gu, '');
  const lostNumbers = blocks.filter((block) => block.kind === 'note').map((block) => block.label ?? '').join('');
  const read = blocks.filter((block) => block.kind !== 'note').map((block) => `${block.label ?? ''} ${block.text}`).join(' ') + blocks.filter((block) => block.kind === 'note').map((block) => block.text).join(' ');
  expect(lostNumbers).toMatch(/^\d*$/u);
  expect(tally(read)).toEqual(tally(printed));
});
