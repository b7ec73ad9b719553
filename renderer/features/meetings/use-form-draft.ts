import { useState } from 'react';
import { withoutChanged, type FieldProblems } from './meeting-draft.ts';

/** What a person is writing in a form, and what is wrong with it field by field. */
export type FormDraft<D extends object> = {
  readonly draft: D;
  readonly problems: FieldProblems;
  /** True once anything was edited. */
  readonly isDirty: boolean;
  readonly setProblems: (problems: FieldProblems) => void;
  /** Changes fields; what was wrong with them is forgotten until the form is read again. */
  readonly edit: (change: Partial<D>) => void;
};

/** The state of a form that begins as `begin` says when it opens. */
export function useFormDraft<D extends object>(begin: () => D): FormDraft<D> {
  const [start] = useState(begin);
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<FieldProblems>({});
  const edit = (change: Partial<D>): void => {
    setDraft((before) => ({ ...before, ...change }));
    setProblems((before) => withoutChanged(before, change));
  };
  return { draft, problems, isDirty: draft !== start, setProblems, edit };
}
