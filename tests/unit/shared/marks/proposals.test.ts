import { describe, expect, it, test } from 'vitest';
import { delegationOfPerson } from '../../../../shared/marks/delegation-of-person.ts';
import { proposalsOf } from '../../../../shared/marks/proposals.ts';
import { noMarkup, type Look, type Proposal, type TextChange } from '../../../../shared/model/markup.ts';
import { paragraph } from '../../../support/labelled/marks/measure-marks.ts';

const change = (given: Partial<TextChange>): TextChange => ({ blockIndex: 0, start: 0, end: 0, kind: 'inserted', words: '', endsParagraph: false, wasInserted: false, author: 'Ana Silva (Brasil)', date: '2031-05-04T10:00:00Z', move: null, ...given });
const look = (start: number, end: number, given: Partial<Look>): Look => ({ blockIndex: 0, start, end, isBold: false, isItalic: false, isUnderlined: false, isStruck: false, colour: null, highlight: null, ...given });
const nothing = { delegation: '', author: '', date: null, added: null, struck: null, removed: '', wasInserted: false, about: null, words: '', moveTo: null, endsParagraph: false, isWhole: false, otherEnd: null };
const brief = ({ kind, added, struck, removed }: Proposal) => [kind, added && `+${added.start}-${added.end}`, struck && `-${struck.start}-${struck.end}`, removed].filter(Boolean).join(' ');

describe('revisions of a file', () => {
  it('keep their author, whose state is read from the name', () => {
    const proposals = proposalsOf([paragraph(0, 'Ports shall report.')], { ...noMarkup, changes: [change({ start: 6, end: 11 })] });
    expect(proposals).toEqual([{ ...nothing, number: 1, kind: 'add', source: 'revision', blockIndex: 0, at: 6, added: { start: 6, end: 11 }, author: 'Ana Silva (Brasil)', delegation: 'Brasil', date: '2031-05-04T10:00:00Z' }]);
  });

  it.each([
    ['one author takes out and puts in at one place: a replacement', [change({ start: 6, kind: 'deleted', end: 6, words: 'may' }), change({ start: 6, end: 11 })], ['replace +6-11 may']],
    ['words put in before those taken out are a replacement too', [change({ start: 6, end: 11 }), change({ start: 11, end: 11, kind: 'deleted', words: 'may' })], ['replace +6-11 may']],
    ['two authors make two proposals', [change({ start: 6, kind: 'deleted', end: 6, words: 'may' }), change({ start: 6, end: 11, author: 'X' })], ['delete may', 'add +6-11']],
    ['pieces of one insertion are one', [change({ start: 6, end: 9 }), change({ start: 9, end: 11 })], ['add +6-11']],
    ['a whole paragraph taken out is not replaced by words', [change({ kind: 'deleted', words: 'Old paragraph.\n' }), change({ end: 5 })], ['delete Old paragraph.\n', 'add +0-5']],
    ['a whole paragraph replaces a whole one', [change({ kind: 'deleted', words: 'Old paragraph.\n' }), change({ end: 19, endsParagraph: true })], ['replace +0-19 Old paragraph.\n']],
    ['a change of look is told as such', [change({ start: 0, end: 5, kind: 'formatted' })], ['format']],
  ])('%s', (_, changes, expected) => {
    expect(proposalsOf([paragraph(0, 'Ports shall report.')], { ...noMarkup, changes }).map(brief)).toEqual(expected);
  });

  it('join both ends of a move', () => {
    const changes = [change({ kind: 'moved-away', words: 'One. ', move: 'm' }), change({ blockIndex: 1, start: 0, end: 5, kind: 'moved-here', move: 'm' })];
    const proposals = proposalsOf([paragraph(0, 'Two.'), paragraph(1, 'One. Three.')], { ...noMarkup, changes });
    expect(proposals.map(({ number, kind, otherEnd }) => ({ number, kind, otherEnd }))).toEqual([{ number: 1, kind: 'move', otherEnd: 2 }, { number: 2, kind: 'move', otherEnd: 1 }]);
  });
});

test.each([
  ['Delegación de Chile', 'Chile'], ['Mexico – J. Pérez', 'Mexico'], ['Ana Silva (Brasil)', 'Brasil'], ['Permanent Mission of Haiti to the OAS', 'Haiti'], ['Delegation of Ruritania', 'Ruritania'], ['ÉTATS-UNIS', 'États-Unis'], ['US', 'United States'],
  ['Ana Silva', ''], ['Microsoft Office User', ''], ['', ''],
])('the author “%s” is of “%s”', (author, delegation) => {
  expect(delegationOfPerson(author)).toBe(delegation);
});

describe('looks', () => {
  const told = paragraph(1, '(Propuesta de Perú: adiciones en negrita y supresiones tachadas)');
  const text = 'Ports may shall report yearly.';

  it('struck words are proposed for deletion, and bold ones beside them replace them', () => {
    const proposals = proposalsOf([paragraph(0, text)], { ...noMarkup, looks: [look(6, 9, { isStruck: true }), look(10, 15, { isBold: true }), look(23, 29, { isBold: true })] });
    expect(proposals.map(brief)).toEqual(['replace +10-15 -6-9']);
  });

  it('bold words are additions of the delegation that a line of the text names', () => {
    const proposals = proposalsOf([paragraph(0, text), told], { ...noMarkup, looks: [look(23, 29, { isBold: true })] });
    expect(proposals).toEqual([{ ...nothing, number: 1, kind: 'add', source: 'look', blockIndex: 0, at: 23, added: { start: 23, end: 29 }, delegation: 'Perú' }]);
  });

  it('bold headings and opening words are no additions even then', () => {
    const blocks = [paragraph(0, 'RECOGNIZING the needs of ports', { kind: 'preamble' }), told, paragraph(2, 'The heading', { kind: 'heading' })];
    expect(proposalsOf(blocks, { ...noMarkup, looks: [look(0, 11, { isBold: true }), { ...look(0, 11, { isBold: true }), blockIndex: 2 }] })).toEqual([]);
  });

  it('a colour that replaces struck words once adds words elsewhere', () => {
    const proposals = proposalsOf([paragraph(0, text)], { ...noMarkup, looks: [look(6, 9, { isStruck: true }), look(10, 15, { colour: '#ff0000' }), look(23, 29, { colour: '#ff0000' })] });
    expect(proposals.map(brief)).toEqual(['replace +10-15 -6-9', 'add +23-29']);
  });
});

it('comments of a file and marks by hand are proposals, in the order of the text', () => {
  const comments = [{ blockIndex: 0, start: 6, end: 11, author: 'Delegation of Canada', date: null, words: 'Why?' }];
  const hand = [{ blockIndex: 0, start: 0, end: 5, kind: 'delete' as const, delegation: 'Chile', quote: 'Ports' }, { blockIndex: 0, start: 0, end: 5, kind: 'editorial' as const, delegation: '', quote: 'Ports' }];
  expect(proposalsOf([paragraph(0, 'Ports shall report.')], { ...noMarkup, comments }, hand)).toEqual([
    { ...nothing, number: 1, kind: 'delete', source: 'hand', blockIndex: 0, at: 0, struck: { start: 0, end: 5 }, delegation: 'Chile' },
    { ...nothing, number: 2, kind: 'comment', source: 'comment', blockIndex: 0, at: 6, about: { start: 6, end: 11 }, author: 'Delegation of Canada', delegation: 'Canada', words: 'Why?' },
  ]);
});

describe('prose', () => {
  it('remarks without a name are of the delegation that the line about the marks names', () => {
    const blocks = [paragraph(0, '(Comments of the Delegation of Canada. Additions in bold, deletions struck)'), paragraph(1, 'To light the quays. (THESE WORDS REPEAT THE TITLE OF THE CHAPTER ABOVE)')];
    expect(proposalsOf(blocks, noMarkup)).toMatchObject([{ kind: 'comment', source: 'prose', delegation: 'Canada', blockIndex: 1 }]);
  });

  it('a line that only names whose proposal follows is of the next paragraph', () => {
    const blocks = [paragraph(0, 'Propuesta de México:'), paragraph(1, 'Iluminar los muelles.')];
    expect(proposalsOf(blocks, noMarkup)).toMatchObject([{ kind: 'add', delegation: 'México', blockIndex: 1, added: { start: 0, end: 21 }, isWhole: true, endsParagraph: true }]);
  });

  it('an order in a paragraph of its own is on the one before', () => {
    const blocks = [paragraph(0, 'To light the quays at night.'), paragraph(1, 'CANADA – delete “at night”.')];
    expect(proposalsOf(blocks, noMarkup)).toMatchObject([{ kind: 'delete', delegation: 'Canada', blockIndex: 0, struck: { start: 19, end: 27 } }]);
  });

  it('a status line puts the whole text ad referendum', () => {
    const blocks = [paragraph(0, 'The title', { kind: 'title' }), paragraph(1, '(Approved ad referendum on 4 May 2031)', { kind: 'status' })];
    expect(proposalsOf(blocks, noMarkup)).toEqual([{ ...nothing, number: 1, kind: 'ad-referendum', source: 'note', blockIndex: 0, at: 0, date: '2031-05-04', words: '(Approved ad referendum on 4 May 2031)', isWhole: true }]);
  });
});
