import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../shared/delegations/names.ts';
import { readAs, type MarkedBlock } from '../../../shared/marks/view.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { HandMark, Proposal } from '../../../shared/model/markup.ts';
import { languageFor } from '../../locales/index.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { changesOn, type BlockChanges, type Tag } from './changes.ts';
import { isCounted } from './proposals.ts';
import type { ReadingState } from './reading-state.ts';
import { shortName, voiceKey, voicesOf, type Voice } from './voices.ts';

/** What a block shows in the chosen view. `runsOn`: its end falls away in it; `isAbsent`: none of its words are in it. */
export type MarkedView = BlockChanges & { readonly runsOn: boolean; readonly isAbsent: boolean };

/** The proposals on a text as the screen reads them now. */
export type Marks = {
  readonly proposals: readonly Proposal[];
  /** Those of the voices chosen. */
  readonly counted: readonly Proposal[];
  readonly voices: readonly Voice[];
  readonly voiceOf: (proposal: Proposal) => Voice | undefined;
  readonly hand: readonly HandMark[];
  readonly viewOf: (block: Block) => MarkedView;
  /** Whose a proposal is, in the language on screen. */
  readonly nameOf: (voice: Pick<Voice, 'name'>) => string;
  readonly error: AppError | null;
};

const noHand: readonly HandMark[] = [];
const noProposals: readonly Proposal[] = [];

/** The marks of a version, and its blocks as the chosen view reads them. */
export function useMarks(versionId: VersionId, blocks: readonly Block[], state: Pick<ReadingState, 'readAs' | 'voices'>): Marks {
  const asked = useQueryOf('version.marks', { versionId });
  const proposals = asked.data?.proposals ?? noProposals;
  const { readAs: view, voices: chosen } = state;
  const voices = useMemo(() => voicesOf(proposals), [proposals]);
  const counted = useMemo(() => proposals.filter((proposal) => isCounted(proposal, chosen)), [proposals, chosen]);
  const marked = useMemo(() => (proposals.length === 0 ? none : readAs(blocks, proposals, view, (proposal) => isCounted(proposal, chosen))), [blocks, proposals, view, chosen]);
  const byVoice = useMemo(() => new Map(voices.map((voice) => [voice.key, voice])), [voices]);
  const { tagOf, name } = useTags(proposals, byVoice);
  const tagged = useMemo(() => Map.groupBy(view === 'marked' ? counted : noProposals, ({ blockIndex }) => blockIndex), [counted, view]);
  return {
    proposals,
    counted,
    voices,
    voiceOf: (proposal) => byVoice.get(voiceKey(proposal)),
    hand: asked.data?.hand ?? noHand,
    viewOf: ({ index, text }) => {
      const block = marked[index];
      const drawn = changesOn(text, block, tagged.get(index) ?? noProposals, tagOf);
      return { ...drawn, runsOn: block?.runsOn ?? false, isAbsent: block !== undefined && text !== '' && block.pieces.length === 0 };
    },
    nameOf: name,
    error: asked.error,
  };
}

const none: readonly MarkedBlock[] = [];

type Tags = { readonly tagOf: (number: number) => Tag | undefined; readonly name: Marks['nameOf'] };

/** Who proposes what, in small, beside the words. */
function useTags(proposals: readonly Proposal[], byVoice: ReadonlyMap<string, Voice>): Tags {
  const { t, i18n } = useTranslation('reading');
  return useMemo(() => {
    const language = languageFor([i18n.language]);
    const name: Marks['nameOf'] = ({ name: given }) => (given === '' ? t('proposals.unattributed') : nameOf(given, language));
    const tags = new Map(
      proposals.map((proposal): readonly [number, Tag] => {
        const voice = byVoice.get(voiceKey(proposal));
        const short = voice === undefined || voice.name === '' ? '?' : shortName(voice.name, language);
        const sign = proposal.moveTo === null ? signKey(proposal.kind) : null;
        const after = proposal.moveTo === null ? (sign === null ? '' : ` ${t(sign)}`) : ` → ${proposal.moveTo.label}`;
        return [
          proposal.number,
          { proposal: proposal.number, label: `${short}${after}`, saying: `${name(voice ?? { name: '' })}: ${t(`proposals.kind.${proposal.kind}`)}`, slot: voice?.slot ?? null },
        ];
      }),
    );
    return { tagOf: (number) => tags.get(number), name };
  }, [proposals, byVoice, t, i18n.language]);
}

/** The word beside a name where no underline or strike says what is proposed. */
function signKey(kind: Proposal['kind']): `proposals.sign.${Exclude<Proposal['kind'], 'add' | 'delete' | 'replace'>}` | null {
  return kind === 'add' || kind === 'delete' || kind === 'replace' ? null : `proposals.sign.${kind}`;
}
