import { describe, expect, test } from 'vitest';
import { draftChanges } from '../../../tools/sample/changes.ts';
import { readSourceText, type SourceBlock } from '../../../tools/sample/source-text.ts';
import { drafts, sampleFiles, translations, type SampleFile } from '../../../tools/sample/sources.ts';

const labelsOf = (blocks: readonly SourceBlock[], kind: string): (string | null)[] => blocks.filter((block) => block.kind === kind).map(({ label }) => label);
const numbers = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, place) => String(from + place));
const latest = drafts[3];

/** What must not differ between languages. */
const shape = ({ blocks }: SampleFile) => blocks.map(({ key, kind, label, notes, cell }) => ({ key, kind, label, notes, cell }));
const bracketed = ({ blocks }: SampleFile) => blocks.filter(({ text }) => text.includes('[')).map(({ key, text }) => ({ key, brackets: text.split('[').length }));

const textOf = (file: SampleFile, key: string): string => file.blocks.find((block) => block.key === key)?.text ?? '';
/** The words of some paragraphs without their order, their punctuation and the conjunctions that join them. */
const wordsOf = (texts: readonly string[]): string[] => texts.join(' ').toLowerCase().split(/[\s,.]+/).filter((word) => word !== '' && word !== 'y').toSorted();

/** The paragraphs two drafts share, in the order of each, without those a person moved. */
function sharedOrder(blocks: readonly SourceBlock[], other: readonly SourceBlock[], moved: readonly string[]): string[] {
  const keys = new Set(other.map(({ key }) => key));
  return blocks.map(({ key }) => key).filter((key) => keys.has(key) && !moved.includes(key));
}

describe('the drafts of the declaration', () => {
  test('are numbered without a gap through their five sections', () => {
    expect(drafts.map(({ blocks }) => labelsOf(blocks, 'operative'))).toEqual([
      numbers(1, 33),
      numbers(1, 35),
      [...numbers(1, 12), '12 bis', ...numbers(13, 34)],
      [...numbers(1, 28), '28 bis', ...numbers(29, 35)],
    ]);
    expect(drafts.map(({ blocks }) => labelsOf(blocks, 'heading'))).toEqual(drafts.map(() => ['I.', 'II.', 'III.', 'IV.', 'V.']));
    expect(drafts.map(({ blocks }) => labelsOf(blocks, 'preamble').length)).toEqual([15, 15, 15, 15]);
  });

  test('close every bracket they open', () => {
    expect(drafts.flatMap(({ blocks }) => blocks.filter(({ text }) => text.split('[').length !== text.split(']').length))).toEqual([]);
  });

  test('name in their footnotes the paragraph that carries the mark', () => {
    const named = drafts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'note').flatMap(({ label, text }) => {
      const number = /párrafo (\d+)/.exec(text)?.[1];
      return number === undefined ? [] : [{ number, carrier: blocks.find(({ notes }) => notes.includes(label ?? ''))?.label }];
    }));
    expect(named).toEqual([{ number: '11', carrier: '11' }, { number: '10', carrier: '10' }, { number: '30', carrier: '30' }]);
  });
});

describe('the third revision', () => {
  test.each(translations.map((file) => [file.language, file] as const))('in %s has the same paragraphs, numbers and footnotes as in Spanish', (_language, file) => {
    expect(shape(file)).toEqual(latest && shape(latest));
  });

  test.each(translations.map((file) => [file.language, file] as const))('in %s has its brackets where the Spanish has them', (_language, file) => {
    expect(bracketed(file)).toEqual(latest && bracketed(latest));
  });
});

describe('the history of the drafts', () => {
  test('is what the drafters did', () => {
    expect(draftChanges.map(({ moved, movedEdited, split, merged, added, removed }) => ({ moved, movedEdited, split, merged, added, removed }))).toEqual([
      {
        moved: ['op-aduanas'], movedEdited: [], merged: [],
        split: [{ from: 'op-formacion', into: ['op-formacion', 'op-instructores'] }],
        added: ['pp-discapacidad', 'op-lenguas', 'op-genero'], removed: ['pp-turismo', 'op-perros'],
      },
      {
        moved: ['pp-voluntarios'], movedEdited: ['op-familias'], split: [],
        merged: [{ from: ['op-plan', 'op-informe'], into: 'op-plan' }],
        added: ['pp-medios', 'op-protocolo-atencion', 'op-medico', 'n-adref'], removed: ['pp-datos'],
      },
      {
        moved: ['op-genero'], movedEdited: ['pp-tiempo'],
        split: [{ from: 'op-registro', into: ['op-registro', 'op-publicacion'] }],
        merged: [{ from: ['op-puntos', 'op-autoridad'], into: 'op-puntos' }],
        added: ['op-fondo', 'n-costos', 'n-reserva'], removed: [],
      },
    ]);
  });

  test('shows the inserted paragraph taking its place in the count, and an item its new letter', () => {
    expect(draftChanges[2]?.renumbered.find(({ key }) => key === 'op-medico')).toEqual({ key: 'op-medico', oldLabel: '12 bis', newLabel: '12' });
    expect(draftChanges[1]?.renumbered.find(({ key }) => key === 'op-protocolo-d')).toEqual({ key: 'op-protocolo-d', oldLabel: 'd)', newLabel: 'e)' });
  });

  test('names every paragraph that changed its place, so that the others stand in one order', () => {
    for (const { oldFile, newFile, moved, movedEdited } of draftChanges) {
      const elsewhere = [...moved, ...movedEdited];
      expect(sharedOrder(newFile.blocks, oldFile.blocks, elsewhere)).toEqual(sharedOrder(oldFile.blocks, newFile.blocks, elsewhere));
    }
  });

  test('splits and merges keep the words of the paragraphs they come from', () => {
    for (const { oldFile, newFile, split, merged } of draftChanges) {
      for (const { from, into } of split) expect(wordsOf(into.map((key) => textOf(newFile, key)))).toEqual(wordsOf([textOf(oldFile, from)]));
      for (const { from, into } of merged) expect(wordsOf([textOf(newFile, into)])).toEqual(wordsOf(from.map((key) => textOf(oldFile, key))));
    }
  });
});

describe('every file', () => {
  test('names each of its paragraphs once', () => {
    expect(sampleFiles.filter(({ blocks }) => new Set(blocks.map(({ key }) => key)).size !== blocks.length)).toEqual([]);
  });

  test('prints its symbol in its masthead and has one title', () => {
    const mastheads = sampleFiles.map(({ blocks }) => blocks.find(({ key }) => key === 'mast-symbol')?.text);
    expect(mastheads).toEqual(sampleFiles.map(({ symbol }) => symbol));
    expect(sampleFiles.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'title').map(({ text }) => text))).toEqual(sampleFiles.map(({ title }) => [title]));
  });

  test('marks every footnote it has, once, in their order', () => {
    expect(sampleFiles.map(({ blocks }) => blocks.flatMap(({ notes }) => notes))).toEqual(sampleFiles.map(({ blocks }) => labelsOf(blocks, 'note')));
  });
});

test('the sections of the work plan each begin again at 1', () => {
  const { blocks } = sampleFiles.find(({ kind }) => kind === 'work-plan') ?? { blocks: [] };
  expect(blocks.filter(({ kind }) => kind === 'heading' || kind === 'operative').map(({ label }) => label)).toEqual([
    'I.', ...numbers(1, 4), 'II.', ...numbers(1, 5), 'III.', ...numbers(1, 4), 'IV.', ...numbers(1, 4), 'V.', ...numbers(1, 3),
  ]);
});

test('a draft that repeats words no earlier draft has is refused', () => {
  expect(() => readSourceText('declaration-rev1.es.txt')).toThrow('no earlier words for mast-meeting');
});
