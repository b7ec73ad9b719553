import { useMemo, type ReactElement } from 'react';
import { bracketedPieces } from './bracketed.ts';
import { Words } from './Words.tsx';

/** Words of a text quoted outside of it, their brackets heavy as in the text. */
export function Quoted({ words }: { readonly words: string }): ReactElement {
  const pieces = useMemo(() => bracketedPieces(words), [words]);
  return <Words pieces={pieces} />;
}
