import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/model/markup.ts';
import { wordsOfProposal } from './proposals.ts';

/** What is proposed, as a verb for the name before it: "proposes to delete". */
export function ProposalVerb({ proposal, otherLabel }: { readonly proposal: Proposal; /** The paragraph at the other end of a move; null where the file does not tell. */ readonly otherLabel: string | null }): ReactElement {
  const { t } = useTranslation('reading');
  const { kind, moveTo, endsParagraph, added, struck, removed } = proposal;
  if (kind === 'move' && moveTo !== null) return <>{t(moveTo.side === 'before' ? 'proposals.says.moveBefore' : 'proposals.says.moveAfter', { label: moveTo.label })}</>;
  if (kind === 'move' && otherLabel !== null) return <>{t(isEmpty(added) ? 'proposals.says.moveAway' : 'proposals.says.moveHere', { label: otherLabel })}</>;
  const isOnlyItsEnd = endsParagraph && removed === '' && isEmpty(added) && isEmpty(struck);
  if (isOnlyItsEnd) return <>{t(struck === null ? 'proposals.says.split' : 'proposals.says.join')}</>;
  return <>{t(`proposals.says.${kind}`)}</>;
}

/** The words a proposal adds, strikes or is about, and what it says of them. */
export function ProposalWords({ proposal, text }: { readonly proposal: Proposal; /** Of its block. */ readonly text: string }): ReactElement {
  const { deleted, inserted, on, said } = wordsOfProposal(proposal, text);
  return (
    <>
      {deleted !== '' && <del>{deleted}</del>}
      {deleted !== '' && inserted !== '' && ' '}
      {inserted !== '' && <ins>{inserted}</ins>}
      {on !== '' && <q>{on}</q>}
      {on !== '' && said !== '' && ' '}
      {said !== '' && <span>{said}</span>}
    </>
  );
}

function isEmpty(span: Proposal['added']): boolean {
  return span === null || span.start === span.end;
}
