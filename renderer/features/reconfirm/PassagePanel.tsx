import type { ReactElement } from 'react';
import type { LedgerEntry } from '../positions/ledger.ts';
import { AmendForm } from './AmendForm.tsx';
import { AttachPanel } from './AttachPanel.tsx';
import type { Passage } from './use-passage.ts';
import { WhyPanel } from './WhyPanel.tsx';

/** What the panel is used for now. */
export function PassagePanel({ passage, entry }: { readonly passage: Passage; readonly entry: LedgerEntry }): ReactElement {
  const { panel } = passage.state;
  if (panel === 'amend') return <AmendForm passage={passage} entry={entry} />;
  return panel === 'attach' ? <AttachPanel passage={passage} entry={entry} /> : <WhyPanel passage={passage} entry={entry} />;
}
