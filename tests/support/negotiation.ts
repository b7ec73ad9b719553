import type { InputOf } from '../../shared/contract/index.ts';
import type { Block, Version } from '../../shared/model/document.ts';
import type { PositionId, VersionId } from '../../shared/model/id.ts';
import type { PlacedPosition } from '../../shared/model/placement.ts';
import type { Anchor, Position, PositionContent } from '../../shared/model/position.ts';
import type { CoreOptions } from '../../electron/core/core.ts';
import { addedVersion, callOk, importTexts, meetingInput, openTestCore, required } from './core.ts';
import { positionContent } from './ledger.ts';

/** Paragraphs of a draft no two of which are alike. */
export const clauses = {
  exchange: 'To exchange information on the movement of vessels between their ports within ten days of any request.',
  train: 'To train the officers of their coast guards every year in the languages that are spoken along the border.',
  trainLess: 'To train the officers of their coast guards every second year in the languages that are spoken along the border.',
  register: 'To open a register of lost beacons, which the Secretariat shall keep and publish without charge.',
  costs: 'To pay the expenses of these measures out of the regular budget of the Organization.',
  contact: 'To name in each capital a point of contact that answers by day and by night.',
} as const;

/** The same clauses in another language, in the order of `clauses`. */
export const spanishClauses = {
  exchange: 'Intercambiar información sobre el movimiento de los buques entre sus puertos en los diez días siguientes a cualquier solicitud.',
  train: 'Capacitar cada año a los oficiales de sus guardacostas en los idiomas que se hablan a lo largo de la frontera.',
  trainLess: 'Capacitar cada dos años a los oficiales de sus guardacostas en los idiomas que se hablan a lo largo de la frontera.',
  register: 'Abrir un registro de balizas perdidas, que la Secretaría llevará y publicará sin costo alguno.',
  costs: 'Sufragar los gastos de estas medidas con cargo al presupuesto ordinario de la Organización.',
  contact: 'Designar en cada capital un punto de contacto que responda de día y de noche.',
} as const;

/** A draft as a file: its symbol and numbered paragraphs. */
function draftFile(revision: number, paragraphs: readonly string[]): string {
  const symbol = `RTP-V/doc.4/26${revision === 0 ? '' : ` rev. ${revision}`}`;
  return `${symbol}\n\n${paragraphs.map((text, nth) => `${nth + 1}. ${text}`).join('\n\n')}\n`;
}

/** One draft in the library. */
export type Draft = {
  readonly version: Version;
  readonly versionId: VersionId;
  readonly blocks: readonly Block[];
  /** The paragraph with this text. */
  readonly paragraph: (text: string) => Anchor;
  /** These words in the paragraph with this text. */
  readonly words: (words: string, text: string) => Anchor;
};

export type Negotiation = Awaited<ReturnType<typeof openNegotiation>>;

/** A meeting to which drafts come one by one, on a clock that goes on by a second whenever it is read. */
export async function openNegotiation(options: Partial<CoreOptions> = {}) {
  let now = Date.parse('2026-03-02T10:00:00Z');
  const core = await openTestCore({ clock: { now: () => new Date((now += 1_000)) }, ...options });
  const meeting = await callOk(core, 'meeting.create', meetingInput());
  const meetingId = meeting.id;
  await callOk(core, 'settings.set', { author: 'Ana' });
  const topics: string[][] = [];
  core.onChanged((changed) => topics.push([...changed.topics]));
  const open = async (version: Version): Promise<Draft> => {
    const { blocks } = await callOk(core, 'version.get', { versionId: version.id });
    return { version, versionId: version.id, blocks, ...anchorsIn(blocks) };
  };
  return {
    core,
    meeting,
    meetingId,
    topics,
    setTime: (instant: string) => (now = Date.parse(instant)),
    open,
    bring: async (revision: number, paragraphs: readonly string[], name = `rev${revision}.txt`) => open(addedVersion((await importTexts(core, meetingId, [[name, draftFile(revision, paragraphs)]]))[0])),
    take: (draft: Draft, anchor: Anchor, changes: Partial<PositionContent> = {}) => callOk(core, 'position.create', { versionId: draft.versionId, anchor, content: positionContent(changes) }),
    hear: (draft: Draft, anchor: Anchor, stance: Position['stance'] = 'support') => callOk(core, 'position.record', { versionId: draft.versionId, anchor, delegation: { name: 'Chile' }, sessionId: null, stance, wording: '' }),
    place: async (draft: Draft, position: Pick<Position, 'id'>): Promise<PlacedPosition> => {
      const { placed } = await callOk(core, 'placement.list', { versionId: draft.versionId });
      return required(placed.find(({ positionId }) => positionId === position.id));
    },
    detail: (draft: Draft, position: Pick<Position, 'id'>) => callOk(core, 'placement.get', { positionId: position.id, versionId: draft.versionId }),
    decide: (draft: Draft, position: { readonly id: PositionId }, kind: InputOf<'placement.decide'>['kind'], more: Partial<InputOf<'placement.decide'>> = {}) => callOk(core, 'placement.decide', { positionId: position.id, versionId: draft.versionId, kind, ...more }),
  };
}

/** What a placement comes to, in words: state, standing, and the label and words where it stands. */
export function inShort({ state, standing, at }: PlacedPosition): string {
  return `${state}, ${standing}${at === null ? '' : `: ${at.label ?? '–'} “${at.quote}”`}`;
}

/** Anchors in a text, by the words of its paragraphs. */
export function anchorsIn(blocks: readonly Block[]): Pick<Draft, 'paragraph' | 'words'> {
  const find = (text: string): Block => required(blocks.find((block) => block.text === text));
  return {
    paragraph: (text) => ({ scope: 'paragraph', blockIndex: find(text).index }),
    words: (words, text) => {
      const start = text.indexOf(words);
      return { scope: 'words', blockIndex: find(text).index, start, end: start + words.length };
    },
  };
}
