import type { ReactElement } from 'react';
import { TakePosition } from '../positions/TakePosition.tsx';
import { placesAround } from '../reading/places.ts';
import type { ReadingForm } from '../reading/reading-state.ts';
import type { Compared } from './use-comparison.ts';

/** Takes a position in the new text without leaving the comparison. */
export function ComparisonForm({ form, compared }: { readonly form: ReadingForm; readonly compared: Compared }): ReactElement {
  const { after, dispatch } = compared;
  const close = (): void => dispatch({ kind: 'formClosed' });
  return (
    <TakePosition
      handle={compared.form}
      versionId={after.version.id}
      anchor={form.anchor}
      places={placesAround(after, form.standing, form.selected)}
      labels={after.labels}
      textAt={(index) => after.blocks[index]?.text ?? ''}
      changed={null}
      onSaved={close}
      onLeft={close}
      onMoved={(anchor) => dispatch({ kind: 'formOpened', form: { ...form, anchor } })}
    />
  );
}
