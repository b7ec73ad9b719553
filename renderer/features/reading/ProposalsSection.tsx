import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/model/markup.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { ProposalEntry } from './ProposalEntry.tsx';
import styles from './Proposals.module.css';
import { ReadingChoice } from './ReadingChoice.tsx';
import { takePosition } from './take-position.ts';
import type { Reading } from './use-reading.ts';
import { VoiceFilter } from './VoiceFilter.tsx';

/** What delegations propose on the text: how it is read, whose proposals, and those on the paragraph one stands on. */
export function ProposalsSection({ reading }: { readonly reading: Reading }): ReactElement | null {
  const { t } = useTranslation('reading');
  const { marks, state, dispatch } = reading;
  if (marks.error !== null) return <Failure error={marks.error} />;
  if (marks.proposals.length === 0) return null;
  const isBusy = state.form !== null || state.marking !== null;
  return (
    <section className={styles.section} aria-label={t('proposals.title')}>
      <header className={styles.head}>
        <h2>
          {t('proposals.title')} <span>{marks.proposals.length}</span>
        </h2>
        <Steps reading={reading} />
      </header>
      {!isBusy && (
        <div className={styles.tools}>
          <ReadingChoice value={state.readAs} onChange={(readAs) => dispatch({ kind: 'viewed', readAs })} />
          <VoiceFilter marks={marks} chosen={state.voices} onChange={(voices) => dispatch({ kind: 'voicesChosen', voices })} />
        </div>
      )}
      <ProposalsHere reading={reading} isBusy={isBusy} />
    </section>
  );
}

/** Where one stands among the proposals, and the way to those beside it. */
function Steps({ reading }: { readonly reading: Reading }): ReactElement {
  const { t } = useTranslation('reading');
  const { marks, proposal, stepProposal } = reading;
  const at = marks.counted.findIndex(({ number }) => number === proposal?.number) + 1;
  return (
    <span className={styles.step}>
      {at > 0 && <output>{t('proposals.at', { at, total: marks.counted.length })}</output>}
      <Button look="plain" shortcut="B" aria-label={t('proposals.previous')} onPress={() => stepProposal(-1)}>
        {''}
      </Button>
      <Button look="plain" shortcut="N" aria-label={t('proposals.next')} onPress={() => stepProposal(1)}>
        {''}
      </Button>
    </span>
  );
}

function ProposalsHere({ reading, isBusy }: { readonly reading: Reading; readonly isBusy: boolean }): ReactElement | null {
  const { t } = useTranslation('reading');
  const { marks, current, proposal: open, facts } = reading;
  const here = marks.counted.filter(({ blockIndex, number }) => (isBusy ? number === open?.number : blockIndex === current));
  if (here.length === 0) return isBusy ? null : <p className={styles.hint}>{t('proposals.noneHere')}</p>;
  return (
    <ol>
      {here.map((proposal) => {
        const voice = marks.voiceOf(proposal);
        return (
          <ProposalEntry
            key={proposal.number}
            proposal={proposal}
            voice={voice}
            name={marks.nameOf(voice ?? { name: '' })}
            label={facts.labels[proposal.blockIndex] ?? '¶'}
            otherLabel={labelOfOther(reading, proposal)}
            text={facts.blocks[proposal.blockIndex]?.text ?? ''}
            isOpen={proposal.number === (open ?? here[0])?.number}
            isCurrent={proposal.number === open?.number}
            onOpen={() => reading.openProposal(proposal.number)}
            onTake={isBusy ? null : () => takePosition(reading, proposal)}
          />
        );
      })}
    </ol>
  );
}

/** The number of the paragraph at the other end of a move. */
function labelOfOther({ marks, facts }: Reading, { otherEnd }: Proposal): string | null {
  const other = otherEnd === null ? undefined : marks.proposals.find(({ number }) => number === otherEnd);
  return other === undefined ? null : (facts.labels[other.blockIndex] ?? null);
}
