import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../../renderer/features/reading/facts.ts';
import { atRest, readingReducer } from '../../../../../renderer/features/reading/reading-state.ts';
import { versionName } from '../../../../../renderer/features/reading/version-name.ts';
import { viewOf } from '../../../../../renderer/features/reading/view.ts';
import type { Version } from '../../../../../shared/model/document.ts';
import { blocksOf } from '../blocks.ts';
import { documentIdOf, entryOf, positionOf, versionIdOf } from '../positions/position.ts';

describe('a block ready for drawing', () => {
  const blocks = blocksOf({ kind: 'preamble', text: 'NOTING the report,' });
  const facts = factsOf(blocks);
  const [block] = blocks;

  it('has its name, the words of its positions marked and their stances in the margin', () => {
    const words = entryOf(positionOf(1, { anchor: { scope: 'words', blockIndex: 0, start: 7, end: 10 } }));
    const elsewhere = entryOf(positionOf(2, { anchor: { scope: 'paragraph', blockIndex: 1 } }));
    const view = viewOf(block!, facts, { ours: [words, elsewhere], hits: [{ index: 0, start: 11, end: 17 }] });
    expect({ ...view, pieces: view.pieces.map((piece) => (piece.kind === 'words' ? [piece.text, piece.isLead, piece.positions, piece.hits] : piece)) }).toEqual({
      label: 'PP1',
      brackets: 0,
      runsOn: false,
      isAbsent: false,
      entries: [words],
      pieces: [
        ['NOTING', true, [], []],
        [' ', false, [], []],
        ['the', false, [words.position.id], []],
        [' ', false, [], []],
        ['report', false, [], ['0:11']],
        [',', false, [], []],
      ],
    });
  });
});

describe('brackets of a block', () => {
  it('are counted where they open, and one without its pair is told beside it', () => {
    const blocks = blocksOf({ kind: 'operative', text: 'To act [within [a year].' });
    const view = viewOf(blocks[0]!, factsOf(blocks), { ours: [], hits: [] });
    expect([view.brackets, view.pieces.filter(({ kind }) => kind === 'aside')]).toEqual([2, [{ kind: 'aside', start: 8, aside: { kind: 'unpaired', offset: 8, bracket: 'opens' } }]]);
  });
});

describe('positions on the text', () => {
  const blocks = blocksOf({ kind: 'operative', text: 'To act [within a year].' }, { kind: 'operative', text: 'To act.' });
  const facts = factsOf(blocks);
  const taken = positionOf(1, { anchor: { scope: 'words', blockIndex: 1, start: 0, end: 6 } });
  const moved = { anchor: { scope: 'bracket', blockIndex: 0, start: 7, end: 22 }, label: '1', section: '', quote: '[within a year]', before: '', after: '' } as const;
  const marked = (entry: Parameters<typeof viewOf>[2]['ours'][number], at: number) =>
    viewOf(blocks[at]!, facts, { ours: [entry], hits: [] }).pieces.flatMap((piece) => (piece.kind === 'words' && piece.positions.length > 0 ? [[piece.text, piece.unsure.length > 0]] : []));

  it('are marked where they stand on it, not where they were taken', () => {
    const entry = entryOf(taken, { state: 'moved', via: 'words', at: moved });
    expect([marked(entry, 0), marked(entry, 1)]).toEqual([[['[', false], ['within a year', false], [']', false]], []]);
  });

  it('are marked as doubtful where their words changed', () => {
    expect(marked(entryOf(taken, { state: 'changed', via: 'words', at: moved, standing: 'to-reconfirm' }), 0).every(([, isUnsure]) => isUnsure)).toBe(true);
  });

  it('are nowhere on it without a place', () => {
    const entry = entryOf(taken, { state: 'gone', via: 'words', at: null, standing: 'orphan' });
    expect([viewOf(blocks[0]!, facts, { ours: [entry], hits: [] }).entries, viewOf(blocks[1]!, facts, { ours: [entry], hits: [] }).entries]).toEqual([[], []]);
  });
});

describe('the reading screen', () => {
  const position = positionOf(1);

  it('folds the position that was open when one stands elsewhere', () => {
    const opened = readingReducer(atRest, { kind: 'opened', openId: position.id });
    expect(readingReducer(opened, { kind: 'stood', how: 'chosen' })).toEqual({ ...atRest, focusCount: 1 });
  });

  it('does not take the focus when the text is only scrolled', () => {
    expect(readingReducer(atRest, { kind: 'stood', how: 'scrolled' })).toEqual(atRest);
  });

  it('keeps an open form while one moves, and gives the focus back to the text when it closes', () => {
    const form = { anchor: { scope: 'document' }, positionId: null, standing: 0, selected: null } as const;
    const begun = readingReducer(readingReducer(atRest, { kind: 'formOpened', form }), { kind: 'stood', how: 'scrolled' });
    expect([begun.form, readingReducer(begun, { kind: 'formClosed', openId: position.id })]).toEqual([form, { ...atRest, openId: position.id, focusCount: 1 }]);
  });

  it('goes back by the references it followed, the last first', () => {
    const followed = readingReducer(readingReducer(atRest, { kind: 'followed', from: 3 }), { kind: 'followed', from: 8 });
    expect([followed.trail, readingReducer(followed, { kind: 'wentBack' }).trail]).toEqual([[3, 8], [3]]);
  });

  it('leaves the proposal in hand when one stands elsewhere or reads those of others', () => {
    const opened = readingReducer(atRest, { kind: 'proposalOpened', number: 4 });
    expect([readingReducer(opened, { kind: 'stood', how: 'scrolled' }).proposal, readingReducer(opened, { kind: 'voicesChosen', voices: ['MX'] }).proposal, readingReducer(opened, { kind: 'viewed', readAs: 'accepted' }).proposal]).toEqual([null, null, 4]);
  });

  it('gives the focus back to the text once words are marked, and tells what was done until one goes on', () => {
    const mark = { blockIndex: 2, start: 0, end: 4, kind: 'add', delegation: 'México', quote: 'To a' } as const;
    const begun = readingReducer(atRest, { kind: 'markingBegun', marking: { blockIndex: 2, start: 0, end: 4, isBracket: false } });
    const done = readingReducer(begun, { kind: 'markingEnded', told: { kind: 'set', mark } });
    expect([done, readingReducer(done, { kind: 'stood', how: 'scrolled' })]).toEqual([{ ...atRest, told: { kind: 'set', mark }, focusCount: 1 }, { ...atRest, focusCount: 1 }]);
  });

  it('shows and hides the history of one position', () => {
    const shown = readingReducer(atRest, { kind: 'historyToggled', openId: position.id });
    expect([shown.isHistoryShown, readingReducer(shown, { kind: 'historyToggled', openId: position.id }).isHistoryShown]).toEqual([true, false]);
  });
});

const versionOf = (nth: number, given: Partial<Version>): Version => ({
  id: versionIdOf(nth),
  documentId: documentIdOf(1),
  meetingId: positionOf(1).meetingId,
  title: 'Declaration',
  symbol: 'RTS-III/doc.6/26 rev. 2',
  language: 'es',
  date: null,
  kind: 'declaration',
  fileName: 'draft.docx',
  format: 'docx',
  sha256: '0'.repeat(64),
  size: 1,
  importedAt: '2026-11-22T10:00:00.000Z',
  warnings: [],
  blockCount: 1,
  wordCount: 1,
  ...given,
});

describe('the name of a version', () => {
  const words = { first: 'first text', format: (format: string) => format.toUpperCase(), formats: { day: (day: string) => `on ${day}`, language: (code: string) => code } };

  it.each([
    ['its revision', {}, 'rev. 2'],
    ['that it is the first', { symbol: 'RTS-III/doc.6/26' }, 'first text'],
    ['its date without a symbol', { symbol: null, date: '2026-11-24' }, 'on 2026-11-24'],
    ['its file without either', { symbol: null }, 'draft.docx'],
  ])('is %s', (_, given, name) => {
    const version = versionOf(1, given);
    expect(versionName(version, [version], words)).toBe(name);
  });

  it('says the language and the kind of file where they tell versions apart', () => {
    const [one, pdf, french] = [versionOf(1, {}), versionOf(2, { format: 'pdf' }), versionOf(3, { language: 'fr' })];
    expect([one, pdf, french].map((version) => versionName(version, [one, pdf, french], words))).toEqual(['rev. 2, es, DOCX', 'rev. 2, es, PDF', 'rev. 2, fr']);
  });
});
