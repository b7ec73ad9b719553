import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../../shared/model/position.ts';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { Secret } from '../../components/Secret.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import { proposedRuns } from '../positions/proposed.ts';
import { RunWords } from '../reading/RunWords.tsx';
import styles from './Plenary.module.css';
import { carriesStance, isClosed, type Placed } from './statements.ts';

/** A position of ours on the paragraph in hand: what it is, what to say, and beside it what only we may know. */
export function OwnPosition({ held }: { readonly held: Placed }): ReactElement {
  const { t } = useTranslation('plenary');
  const { position } = held;
  const said = <Said held={held} />;
  return (
    <div className={styles.own} data-closed={isClosed(position) || undefined}>
      {position.confidentiality === 'confidential' ? <Secret label={t('ours.stance')}>{said}</Secret> : <div>{said}</div>}
      <Instructions position={position} />
    </div>
  );
}

function Said({ held: { position, placed } }: { readonly held: Placed }): ReactElement {
  const { t } = useTranslation('plenary');
  const base = placed.base.quote;
  const runs = useMemo(() => (position.wording === '' ? [] : proposedRuns(base, position.wording)), [base, position.wording]);
  return (
    <>
      <p className={styles.signs}>
        <StanceGlyph stance={position.stance} />
        <StatusSign status={position.status} />
        {!carriesStance(placed) && !isClosed(position) && (
          <span>
            <PlacementSign state={placed.state} />, {t('ours.reconfirm')}
          </span>
        )}
      </p>
      {position.anchor.scope !== 'paragraph' && runs.length === 0 && base !== '' && <p className={styles.quote}>{base}</p>}
      {runs.length > 0 && (
        <p className={styles.quote}>
          <RunWords runs={runs} />
        </p>
      )}
      {position.talkingPoint !== '' && (
        <p className={styles.say}>
          <b>{t('ours.say')}</b> {position.talkingPoint}
        </p>
      )}
    </>
  );
}

/** What the delegation instructs: always confidential. */
function Instructions({ position: { note, fallback, redLine } }: { readonly position: Position }): ReactNode {
  const { t } = useTranslation('plenary');
  const parts = [
    [t('ours.redLine'), redLine],
    [t('ours.fallback'), fallback],
    [t('ours.note'), note],
  ] as const;
  if (parts.every(([, words]) => words === '')) return <span />;
  return (
    <Secret label={t('ours.secret')}>
      <dl className={styles.instructions}>
        {parts.map(([name, words]) => words !== '' && (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Secret>
  );
}
