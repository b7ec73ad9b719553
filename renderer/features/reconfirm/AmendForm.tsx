import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import type { DraftContent } from '../../../shared/model/draft.ts';
import type { PositionContent } from '../../../shared/model/position.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { toldByTheCommand } from '../positions/draft-keeper.ts';
import { plainContent, saysSomething } from '../positions/drafts.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { PositionForm } from '../positions/PositionForm.tsx';
import { useDraftKeeper } from '../positions/use-draft-keeper.ts';
import { useBegun, useDraftsChanged } from '../positions/use-drafts.ts';
import { usePlaceWords } from '../positions/use-place-words.ts';
import { rewordable, wordsOf } from '../reading/anchors.ts';
import styles from './Panel.module.css';
import type { Passage } from './use-passage.ts';

type AmendFormProps = { readonly passage: Passage; readonly entry: LedgerEntry };

/** Changes what a position says against the words it stands on now; saving decides. What was half typed about it opens again. */
export function AmendForm(props: AmendFormProps): ReactElement | null {
  const { position } = props.entry;
  const { draft, error, retry } = useBegun(position.versionId, { positionId: position.id });
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  return draft === undefined ? null : <BegunForm {...props} begun={plainContent(draft ?? position)} />;
}

function BegunForm({ passage, entry, begun }: AmendFormProps & { readonly begun: DraftContent }): ReactElement | null {
  const { t } = useTranslation('reconfirm');
  const { t: positions } = useTranslation('positions');
  const isPrivate = usePrivacy();
  const { position, placed } = entry;
  const { target, candidate, decide, dispatch } = passage;
  const placeWords = usePlaceWords(target.labels);
  const { keeper, discard, error } = useDraftKeeper({ positionId: position.id });
  const draftsChanged = useDraftsChanged();
  const [form, setForm] = useState(begun);
  const anchor = candidate?.anchor ?? placed.at?.anchor;
  if (anchor === undefined) return null;
  // The form's words are held here: hiding it loses nothing.
  if (isPrivate && form.confidentiality === 'confidential') return <p className={styles.hidden}>{t('hidden')}</p>;
  const quote = wordsOf(anchor, (index) => target.blocks[index]?.text ?? '');
  const close = (): void => dispatch({ kind: 'panelUsed', panel: 'why' });
  const onType = (typed: DraftContent): void => {
    setForm(typed);
    keeper.type(saysSomething(typed, position) ? plainContent(typed) : null);
  };
  const onSave = (content: PositionContent): void => {
    const act = async (): Promise<void> => {
      await decide('amended', { content: plainContent(content), anchor: candidate?.anchor });
      draftsChanged();
    };
    void keeper.settle(act).catch(toldByTheCommand);
  };
  return (
    <PositionForm
      isChange
      notice={position.status === 'draft' ? null : positions('form.draftAgain')}
      place={placeWords(anchor)}
      scopes={null}
      quote={quote}
      base={rewordable(anchor, quote)}
      begun={form}
      session={null}
      isSaving={passage.isDeciding}
      error={error}
      onType={onType}
      onSave={onSave}
      onScope={() => undefined}
      onLeave={() => void keeper.flush().then(close, toldByTheCommand)}
      onDiscard={() => void keeper.settle(() => discard().catch(toldByTheCommand)).then(close)}
    />
  );
}
