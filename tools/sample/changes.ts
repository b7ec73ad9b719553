import type { SourceBlock } from './source-text.ts';
import { drafts, type SampleFile } from './sources.ts';

type Judgement = {
  /** Keys of paragraphs that stand elsewhere among those both drafts have. */
  readonly moved: readonly string[];
  readonly split: readonly { readonly from: string; readonly into: readonly string[] }[];
  readonly merged: readonly { readonly from: readonly string[]; readonly into: string }[];
};

/** What a person comparing two successive drafts should be told, by the keys of the paragraphs; footnotes included. */
export type DraftChanges = {
  readonly oldFile: SampleFile;
  readonly newFile: SampleFile;
  readonly moved: readonly string[];
  readonly movedEdited: readonly string[];
  /** At the same place in other words. */
  readonly edited: readonly string[];
  readonly split: Judgement['split'];
  readonly merged: Judgement['merged'];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Paragraphs both drafts have under another printed number, in the order of the newer. */
  readonly renumbered: readonly { readonly key: string; readonly oldLabel: string | null; readonly newLabel: string | null }[];
};

/** What the drafters did from each draft to the next and no list of words can tell by itself. */
const judgements: readonly Judgement[] = [
  {
    moved: ['op-aduanas'],
    split: [{ from: 'op-formacion', into: ['op-formacion', 'op-instructores'] }],
    merged: [],
  },
  {
    moved: ['pp-voluntarios', 'op-familias'],
    split: [],
    merged: [{ from: ['op-plan', 'op-informe'], into: 'op-plan' }],
  },
  {
    moved: ['pp-tiempo', 'op-genero'],
    split: [{ from: 'op-registro', into: ['op-registro', 'op-publicacion'] }],
    merged: [{ from: ['op-puntos', 'op-autoridad'], into: 'op-puntos' }],
  },
];

/** The history of the declaration, one entry for each pair of successive drafts: the truth a comparison is measured against. */
export const draftChanges: readonly DraftChanges[] = judgements.map((judgement, place) => changesBetween(draftAt(place), draftAt(place + 1), judgement));

function draftAt(place: number): SampleFile {
  const draft = drafts[place];
  if (!draft) throw new Error(`no draft ${place}`);
  return draft;
}

function changesBetween(oldFile: SampleFile, newFile: SampleFile, judgement: Judgement): DraftChanges {
  const older = new Map(oldFile.blocks.map((block) => [block.key, block]));
  const newer = new Map(newFile.blocks.map((block) => [block.key, block]));
  const regrouped = new Set([...judgement.split.flatMap(({ from, into }) => [from, ...into]), ...judgement.merged.flatMap(({ from, into }) => [...from, into])]);
  const kept = newFile.blocks.flatMap((block): [SourceBlock, SourceBlock][] => {
    const before = older.get(block.key);
    return before ? [[before, block]] : [];
  });
  const reworded = kept.filter(([before, after]) => before.text !== after.text && !regrouped.has(after.key)).map(([, { key }]) => key);
  return {
    oldFile,
    newFile,
    moved: judgement.moved.filter((key) => !reworded.includes(key)),
    movedEdited: judgement.moved.filter((key) => reworded.includes(key)),
    edited: reworded.filter((key) => !judgement.moved.includes(key)),
    split: judgement.split,
    merged: judgement.merged,
    added: newFile.blocks.map(({ key }) => key).filter((key) => !older.has(key) && !regrouped.has(key)),
    removed: oldFile.blocks.map(({ key }) => key).filter((key) => !newer.has(key) && !regrouped.has(key)),
    renumbered: kept.flatMap(([before, { key, label }]) => (before.label === label ? [] : [{ key, oldLabel: before.label, newLabel: label }])),
  };
}
