import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { Secret } from '../../components/Secret.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import type { PlacementDetail } from '../../../shared/model/placement.ts';
import { useFormats } from '../../platform/formats.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { PositionStanding } from '../positions/PositionStanding.tsx';
import { PositionWords } from '../positions/PositionWords.tsx';
import { rewordable } from '../reading/anchors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Case.module.css';
import { changesElsewhere, type ElsewhereChange } from './elsewhere.ts';
import { HeardHere } from './HeardHere.tsx';
import { isOpen } from './queue.ts';
import type { Passage } from './use-passage.ts';

type CaseFactsProps = { readonly passage: Passage; readonly entry: LedgerEntry; readonly detail: PlacementDetail };

/** What there is to judge by besides the text: the position, its words then, what else changed, our instructions, what others said. */
export function CaseFacts({ passage, entry, detail }: CaseFactsProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { position, placed } = entry;
  const { quote, anchor } = placed.base;
  const isSaid = [position.wording, position.talkingPoint, position.note, position.fallback, position.redLine].some((words) => words !== '');
  return (
    <dl className={styles.facts}>
      <Fact name={t('facts.position')}>
        <Sealed entry={entry}>
          <Stance passage={passage} entry={entry} />
        </Sealed>
        <PositionStanding position={position} />
      </Fact>
      {quote !== '' && (
        <Fact name={t('facts.words')}>
          <Sealed entry={entry}>
            <p className={styles.quote}>
              <Quoted words={quote} />
            </p>
          </Sealed>
        </Fact>
      )}
      {placed.at !== null && detail.wordsChanged.elsewhere > 0 && <Fact name={t('facts.elsewhere')}><Elsewhere detail={detail} /></Fact>}
      {isSaid && (
        <Fact name={t('facts.ours')}>
          <PositionWords content={position} base={rewordable(anchor, quote)} />
        </Fact>
      )}
      <Fact name={t('facts.heard')}>
        <HeardHere passage={passage} entry={entry} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whatever tells where and how a confidential position stands. */
function Sealed({ entry, children }: { readonly entry: LedgerEntry; readonly children: ReactNode }): ReactElement {
  return entry.position.confidentiality === 'confidential' ? <Secret>{children}</Secret> : <>{children}</>;
}

/** The stance as one that holds only where it does: an open one is told as it was, under the sign of what happened. */
function Stance({ passage, entry }: { readonly passage: Passage; readonly entry: LedgerEntry }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const versionName = useVersionName();
  const { position, placed } = entry;
  const { versions } = passage.target.document;
  const taken = versions.find(({ id }) => id === position.versionId);
  const stance = common(`stance.${position.stance}`);
  return (
    <p>
      {isOpen(entry) ? <PlacementSign state={placed.state}>{t('facts.before', { stance })}</PlacementSign> : <StanceGlyph stance={position.stance} />}{' '}
      <span className={styles.soft}>{t('facts.taken', { version: taken === undefined ? '…' : versionName(taken, versions), when: formats.moment(position.createdAt) })}</span>
    </p>
  );
}

const mostTold = 3;

function Elsewhere({ detail }: { readonly detail: PlacementDetail }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const changes = changesElsewhere(detail.runs);
  const tell = ({ before, after }: ElsewhereChange): string => {
    if (before !== '' && after !== '') return t('elsewhere.became', { before, after });
    return after === '' ? t('elsewhere.deleted', { before }) : t('elsewhere.inserted', { after });
  };
  const told = changes.slice(0, mostTold).map(tell);
  return (
    <div className={styles.soft}>
      <p>{t('elsewhere.count', { count: detail.wordsChanged.elsewhere })}</p>
      {told.length > 0 && (
        <ul>
          {told.map((words, nth) => (
            <li key={`${nth} ${words}`}>{words}</li>
          ))}
        </ul>
      )}
      {changes.length > told.length && <p>{t('elsewhere.more', { count: changes.length - told.length })}</p>}
    </div>
  );
}
