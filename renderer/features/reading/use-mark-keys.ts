import { useTranslation } from 'react-i18next';
import type { KeyBinding } from '../../platform/keys.ts';
import { linkToFollow } from './links.ts';
import { nextReading, nextVoice } from './proposals.ts';
import { selectedWords } from './selection.ts';
import type { Reading } from './use-reading.ts';

/** The keys of what is proposed on a text, of marks by hand and of references. */
export function useMarkKeys(reading: Reading): readonly KeyBinding[] {
  const { t } = useTranslation('reading');
  const { marks, state, dispatch, current, links } = reading;
  const isPlain = marks.proposals.length === 0;
  const here = current === null ? [] : links.get(current);
  const follow = (): void => {
    const selected = selectedWords(window.getSelection());
    const link = linkToFollow(here, selected?.blockIndex === current ? selected : null);
    if (link !== undefined && current !== null) reading.follow(link, current);
  };
  return [
    { keys: ['N', 'B'], label: t('keys.proposal'), run: (key) => reading.stepProposal(key === 'N' ? 1 : -1), foot: 'always', isDisabled: isPlain },
    { keys: ['V'], label: t('keys.reading'), run: () => dispatch({ kind: 'viewed', readAs: nextReading(state.readAs) }), foot: 'always', isDisabled: isPlain },
    { keys: ['D'], label: t('keys.voice'), run: () => dispatch({ kind: 'voicesChosen', voices: nextVoice(state.voices, marks.voices.map(({ key }) => key)) }), foot: 'wide', isDisabled: marks.voices.length < 2 },
    { keys: ['M'], label: t('keys.mark'), run: reading.mark, foot: 'wide', isDisabled: reading.facts.blocks.length === 0 },
    { keys: ['G'], label: t('keys.follow'), run: follow, foot: 'wide', isDisabled: linkToFollow(here, null) === undefined },
    { keys: ['Alt+ArrowLeft'], label: t('keys.return'), run: reading.goBack, foot: state.trail.length > 0 ? 'always' : 'never' },
  ];
}
