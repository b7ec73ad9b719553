import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { changedAt } from '../positions/changed-at.ts';
import { PositionsPanel } from '../positions/PositionsPanel.tsx';
import { TakePosition } from '../positions/TakePosition.tsx';
import { useDrafts } from '../positions/use-drafts.ts';
import { blockIndexOf } from './anchors.ts';
import { BracketNotes } from './BracketNotes.tsx';
import { HandMarks } from './MarkForm.tsx';
import { placesAround, selectionOf } from './places.ts';
import { ProposalsSection } from './ProposalsSection.tsx';
import type { ReadingForm } from './reading-state.ts';
import { StaleReferences } from './StaleReferences.tsx';
import { entriesOf, type Reading } from './use-reading.ts';
import { useVersionName } from './use-version-name.ts';

/** What is proposed on the text that is read and marked on it, the positions on it, and the form when one is being taken or changed. */
export function ReadingPanel({ reading }: { readonly reading: Reading }): ReactElement {
  const { t } = useTranslation('positions');
  const versionName = useVersionName();
  const { version, document, ledger, open, state, dispatch, current } = reading;
  const meeting = useQueryOf('meeting.get', { meetingId: version.meetingId });
  const speakerName = useDelegationNames(meeting.data?.delegations ?? []);
  const changed = new Set(entriesOf(ledger).map(({ position }) => String(position.id)));
  const drafts = useDrafts(version.meetingId, state.form !== null).filter((draft) => (draft.positionId === null ? draft.versionId === version.id : changed.has(draft.positionId)));
  const siblings = document?.versions ?? [version];
  const nameOf = (id: VersionId): string => {
    const sibling = siblings.find((one) => one.id === id);
    return sibling === undefined ? '' : versionName(sibling, siblings);
  };
  return (
    <>
      <HandMarks reading={reading} />
      <ProposalsSection reading={reading} />
      <BracketNotes reading={reading} />
      <StaleReferences reading={reading} />
      <PositionsPanel
        versionId={version.id}
        ledger={ledger}
        drafts={drafts}
        openId={open?.position.id ?? null}
        isHistoryShown={state.isHistoryShown}
        labelOf={(anchor: Anchor) => (anchor.scope === 'document' ? t('wholeText') : (reading.facts.labels[anchor.blockIndex] ?? '¶'))}
        versionName={nameOf}
        speakerName={speakerName}
        onOpen={reading.unfold}
        onEdit={({ position }) => dispatch({ kind: 'formOpened', form: { anchor: position.anchor, positionId: position.id, standing: 0, selected: null } })}
        onHistory={() => dispatch({ kind: 'historyToggled', openId: open?.position.id ?? null })}
        onResume={({ anchor, positionId }) => dispatch({ kind: 'formOpened', form: { anchor, positionId, standing: blockIndexOf(anchor) ?? current ?? 0, selected: selectionOf(anchor) } })}
        form={state.form === null ? null : <Form key={JSON.stringify(state.form)} form={state.form} reading={reading} />}
      />
    </>
  );
}

function Form({ form, reading }: { readonly form: ReadingForm; readonly reading: Reading }): ReactElement | null {
  const { version, facts, ledger, dispatch } = reading;
  const entry = entriesOf(ledger).find(({ position }) => position.id === form.positionId);
  // A draft of a change waits for the position it changes.
  if (form.positionId !== null && entry === undefined) return null;
  return (
    <TakePosition
      handle={reading.form}
      versionId={version.id}
      anchor={form.anchor}
      places={form.positionId === null ? placesAround(facts, form.standing, form.selected) : []}
      labels={facts.labels}
      textAt={(index) => facts.blocks[index]?.text ?? ''}
      changed={entry === undefined ? null : changedAt(entry, facts.labels)}
      onSaved={(position) => dispatch({ kind: 'formClosed', openId: position.id })}
      onLeft={() => dispatch({ kind: 'formClosed', openId: null })}
      onMoved={(anchor) => dispatch({ kind: 'formOpened', form: { ...form, anchor } })}
    />
  );
}
