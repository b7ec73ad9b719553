import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Secret } from '../../components/Secret.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import type { Position } from '../../../shared/model/position.ts';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useFormats } from '../../platform/formats.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { ProposedWording } from '../positions/ProposedWording.tsx';
import styles from './ParagraphHistory.module.css';
import { Veil } from './Veil.tsx';

/** Who held what on a paragraph in one draft, with the words they proposed. */
export function HistoryPosition({ position }: { readonly position: Position }): ReactElement {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const meeting = useQueryOf('meeting.get', { meetingId: position.meetingId });
  const nameOf = useDelegationNames(meeting.data?.delegations ?? []);
  const id = position.delegationId ?? meeting.data?.myDelegationId ?? null;
  const name = id === null ? '' : nameOf(id);
  const who = position.delegationId === null ? t('history.ours', { name }).trim() : name;
  const words = (
    <>
      <StanceGlyph stance={position.stance} />
      {position.wording !== '' && <ProposedWording base={position.quote} wording={position.wording} />}
    </>
  );
  return (
    <li className={styles.position}>
      <span className={styles.who}>{who}</span>
      <span className={styles.when}>{[common(`status.${position.status}`), formats.moment(position.saidAt ?? position.createdAt)].join(', ')}</span>
      {position.delegationId !== null ? words : position.confidentiality === 'confidential' ? <Secret>{words}</Secret> : <Veil>{words}</Veil>}
    </li>
  );
}
