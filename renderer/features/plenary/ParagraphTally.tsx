import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationId } from '../../../shared/model/id.ts';
import type { Proposal, StanceTally } from '../../../shared/positions/tally.ts';
import { reachable } from '../../components/reachable.ts';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { useDelegationNames } from '../../platform/delegations.ts';
import { bracketedPieces } from '../reading/bracketed.ts';
import { Words } from '../reading/Words.tsx';
import styles from './Panel.module.css';
import type { Plenary } from './use-plenary.ts';

type NameOf = (id: DelegationId) => string;

/** Who holds what on the paragraph in hand, and what is proposed, identical wordings together. */
export function ParagraphTally({ plenary: { tally, label, meeting } }: { readonly plenary: Plenary }): ReactElement {
  const { t, i18n } = useTranslation('plenary');
  const nameOf = useDelegationNames(meeting.delegations);
  const sorted = (ids: readonly DelegationId[], name: NameOf): readonly string[] => ids.map((id) => name(id)).toSorted((a, b) => a.localeCompare(b, i18n.language));
  const title = label === null ? t('tally.titleUnnumbered') : t('tally.title', { label });
  return (
    <section className={styles.tally} aria-label={title} {...reachable}>
      {tally.byStance.length === 0 && <p className={styles.none}>{t('tally.none')}</p>}
      {tally.byStance.length > 0 && (
        <dl>
          {tally.byStance.map((held) => (
            <div key={held.stance} className={styles.stance}>
              <dt>
                <StanceGlyph stance={held.stance}>{t(`short.${held.stance}`)}</StanceGlyph> <b>{held.delegationIds.length}</b>
              </dt>
              <dd>{sorted(held.delegationIds, (id) => spoken(held, id, nameOf(id), (name) => t('tally.earlier', { name }))).join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {tally.proposals.length > 0 && (
        <>
          <h3>{t('proposals.title')}</h3>
          <ul className={styles.proposals}>
            {tally.proposals.map((proposal) => (
              <li key={proposal.wording}>
                <p className={styles.quote}>
                  <Words pieces={bracketedPieces(proposal.wording)} />
                </p>
                <p className={styles.by}>{[...sorted(proposal.delegationIds, nameOf), ...ourName(proposal, meeting.myDelegationId, nameOf, (name) => t('proposals.ours', { name }))].join(', ')}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function spoken({ onEarlierWords }: StanceTally, id: DelegationId, name: string, earlier: (name: string) => string): string {
  return onEarlierWords.includes(id) ? earlier(name) : name;
}

function ourName({ isOurs }: Proposal, myDelegationId: DelegationId | null, nameOf: NameOf, ours: (name: string) => string): readonly string[] {
  return isOurs ? [ours(myDelegationId === null ? '' : nameOf(myDelegationId)).trim()] : [];
}
