import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Anchor } from '../../../shared/model/position.ts';
import { PositionsPanel } from '../positions/PositionsPanel.tsx';
import { TakePosition } from '../positions/TakePosition.tsx';
import { usePlaceWords } from '../positions/use-place-words.ts';
import { wordsOf } from './anchors.ts';
import type { Reading } from './use-reading.ts';
import { useVersionName } from './use-version-name.ts';

/** Our positions on the text that is read, and the form when one is being taken or changed. */
export function ReadingPanel({ reading }: { readonly reading: Reading }): ReactElement {
  const { t } = useTranslation('positions');
  const versionName = useVersionName();
  const placeWords = usePlaceWords(reading.facts.labels);
  const { version, document, positions, open, state, dispatch } = reading;
  const labelOf = (anchor: Anchor): string => (anchor.scope === 'document' ? t('wholeText') : (reading.facts.labels[anchor.blockIndex] ?? '¶'));
  const siblings = document?.versions ?? [version];
  return (
    <PositionsPanel
      versionId={version.id}
      positions={positions}
      openId={open?.id ?? null}
      isHistoryShown={state.isHistoryShown}
      labelOf={labelOf}
      versionName={(id) => {
        const sibling = siblings.find((one) => one.id === id);
        return sibling === undefined ? '' : versionName(sibling, siblings);
      }}
      onOpen={reading.unfold}
      onEdit={(position) => dispatch({ kind: 'formOpened', anchor: position.anchor, positionId: position.id })}
      onHistory={() => dispatch({ kind: 'historyToggled', openId: open?.id ?? null })}
      onResume={(draft) => dispatch({ kind: 'formOpened', anchor: draft.anchor, positionId: draft.positionId })}
      form={state.form === null ? null : <Form key={JSON.stringify(state.form)} form={state.form} reading={reading} place={placeWords(state.form.anchor)} />}
    />
  );
}

type FormProps = { readonly form: NonNullable<Reading['state']['form']>; readonly reading: Reading; readonly place: string };

function Form({ form, reading, place }: FormProps): ReactElement | null {
  const { version, facts, positions, dispatch } = reading;
  const changed = positions.here.find((position) => position.id === form.positionId) ?? null;
  // A draft of a change waits for the position it changes.
  if (form.positionId !== null && changed === null) return null;
  return (
    <TakePosition
      versionId={version.id}
      anchor={form.anchor}
      position={changed}
      place={place}
      base={changed?.quote ?? wordsOf(form.anchor, (index) => facts.blocks[index]?.text ?? '')}
      onSaved={(position) => dispatch({ kind: 'formClosed', openId: position.id })}
      onLeft={() => dispatch({ kind: 'formClosed', openId: null })}
    />
  );
}
