import type { ReactElement } from 'react';
import type { Anchor } from '../../../shared/model/position.ts';
import { TakePosition } from '../positions/TakePosition.tsx';
import { usePlaceWords } from '../positions/use-place-words.ts';
import { wordsOf } from '../reading/anchors.ts';
import type { Compared } from './use-comparison.ts';

/** Takes a position in the new text without leaving the comparison. */
export function ComparisonForm({ anchor, compared }: { readonly anchor: Anchor; readonly compared: Compared }): ReactElement {
  const { after, dispatch } = compared;
  const placeWords = usePlaceWords(after.labels);
  const close = (): void => dispatch({ kind: 'formClosed' });
  return (
    <TakePosition
      versionId={after.version.id}
      anchor={anchor}
      position={null}
      place={placeWords(anchor)}
      base={wordsOf(anchor, (index) => after.blocks[index]?.text ?? '')}
      onSaved={close}
      onLeft={close}
    />
  );
}
