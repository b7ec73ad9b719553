import type { ReactElement } from 'react';
import { gutterLabel } from './labels.ts';

/** A paragraph's number as the gutter prints it: `12` heavy, `bis` light. */
export function GutterLabel({ label }: { readonly label: string }): ReactElement {
  const { base, inserted } = gutterLabel(label);
  return inserted === '' ? <>{base}</> : <>{base} <em>{inserted}</em></>;
}
