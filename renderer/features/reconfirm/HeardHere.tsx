import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useFormats } from '../../platform/formats.ts';
import { useQueryOf } from '../../platform/queries.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { blockIndexOf } from '../reading/anchors.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Case.module.css';
import { isOpen } from './queue.ts';
import type { Passage } from './use-passage.ts';

/** What other delegations said that stands on the paragraph in hand, the newest first. */
export function HeardHere({ passage, entry }: { readonly passage: Passage; readonly entry: LedgerEntry }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const formats = useFormats();
  const versionName = useVersionName();
  const { version, document } = passage.target;
  const meeting = useQueryOf('meeting.get', { meetingId: version.meetingId });
  const nameOf = useDelegationNames(meeting.data?.delegations ?? []);
  const anchor = passage.candidate?.anchor ?? entry.placed.at?.anchor;
  if (anchor === undefined) return <p className={styles.soft}>{t('heard.nowhere')}</p>;
  const block = blockIndexOf(anchor);
  const heard = passage.carried.theirs.filter((one) => !isOpen(one) && one.placed.at !== null && blockIndexOf(one.placed.at.anchor) === block);
  if (heard.length === 0) return <p className={styles.soft}>{t(block === null ? 'heard.nothingWhole' : 'heard.nothing', { version: versionName(version, document.versions) })}</p>;
  const newest = heard.toSorted((one, other) => ((one.position.saidAt ?? '') < (other.position.saidAt ?? '') ? 1 : -1));
  return (
    <ul>
      {newest.map(({ position }) => (
        <li key={position.id} className={styles.heard}>
          <b>{position.delegationId === null ? '' : nameOf(position.delegationId)}</b> <StanceGlyph stance={position.stance} /> <span className={styles.soft}>{position.saidAt === null ? '' : formats.moment(position.saidAt)}</span>
        </li>
      ))}
    </ul>
  );
}
