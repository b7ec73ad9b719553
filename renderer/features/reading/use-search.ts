import { useMemo, useState } from 'react';
import type { Block } from '../../../shared/model/document.ts';
import { findWords, type Hit } from './jump.ts';

/** A search in a text: what is looked for, every hit, the one it stands on. */
export type Search = {
  readonly words: string;
  readonly hits: readonly Hit[];
  readonly hit: Hit | undefined;
  /** The hit's place, from 1. */
  readonly at: number;
  /** Looks for other words, from a block on; none ends the search. */
  readonly start: (words: string, from: number) => void;
  readonly step: (direction: 1 | -1) => void;
};

export function useSearch(blocks: readonly Block[]): Search {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(() => findWords(blocks, words), [blocks, words]);
  return {
    words,
    hits,
    hit: hits[at],
    at: at + 1,
    start: (wanted, from) => {
      setWords(wanted);
      setAt(Math.max(0, findWords(blocks, wanted).findIndex((hit) => hit.index >= from)));
    },
    step: (direction) => setAt((now) => (hits.length === 0 ? 0 : (now + direction + hits.length) % hits.length)),
  };
}
