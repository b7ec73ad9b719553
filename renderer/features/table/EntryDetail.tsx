import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import type { TableEntry } from '../../../shared/positions/table.ts';
import { sinceClearance, type SinceClearance } from '../../../shared/positions/since-clearance.ts';
import { useFormats } from '../../platform/formats.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { ProposedWording } from '../positions/ProposedWording.tsx';
import { rewordable } from '../reading/anchors.ts';
import styles from './Detail.module.css';
import type { Paper } from './use-printing.ts';
import { Veil } from './Veil.tsx';

/** What we say on a paragraph, in one position; `isNamed` where there are several: the wording we propose, what the head sent it back with, what was changed since it was cleared. On paper, nothing confidential unless it was asked for. */
export function EntryDetail({ entry, isNamed, paper }: { readonly entry: TableEntry; readonly isNamed: boolean; readonly paper: Paper }): ReactElement | null {
  const { t } = useTranslation('table');
  const { position, placed } = entry;
  const history = useQueryOf('position.history', { positionId: position.id });
  if (paper === 'plain' && position.confidentiality === 'confidential') return null;
  const changes = history.data?.changes ?? [];
  const last = changes.at(-1);
  const since = position.clearance?.isChanged === true ? sinceClearance(changes) : null;
  const isSentBack = last?.action === 'sent-back';
  if (position.wording === '' && !isSentBack && since === null && paper !== 'with-secrets') return null;
  return (
    <Veil>
      <div className={styles.detail}>
        {isNamed && <StanceGlyph stance={position.stance} />}
        {position.wording !== '' && (
          <section>
            <p className={styles.title}>{t('detail.wording')}</p>
            <ProposedWording base={rewordable(placed.base.anchor, placed.base.quote)} wording={position.wording} />
          </section>
        )}
        {isSentBack && <p>{last.author === '' ? t('detail.sentBack', { remark: last.remark }) : t('detail.sentBackBy', { author: last.author, remark: last.remark })}</p>}
        {since !== null && <Since since={since} paper={paper} />}
        {paper === 'with-secrets' && <Instructions entry={entry} />}
      </div>
    </Veil>
  );
}

/** What a position says now that it did not say when it was cleared: stances one after the other, words as a change. */
function Since({ since: { cleared, now, changed }, paper }: { readonly since: SinceClearance; readonly paper: Paper }): ReactElement {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const words = (['wording', 'talkingPoint', 'note', 'fallback', 'redLine'] as const).filter((field) => changed.includes(field) && (paper !== 'plain' || field === 'wording' || field === 'talkingPoint'));
  return (
    <section className={styles.since}>
      <p className={styles.title}>{cleared.author === '' ? t('detail.since', { when: formats.moment(cleared.at) }) : t('detail.sinceBy', { when: formats.moment(cleared.at), author: cleared.author })}</p>
      {changed.includes('stance') && (
        <p className={styles.stances}>
          <del>
            <StanceGlyph stance={cleared.stance} />
          </del>
          <ins>
            <StanceGlyph stance={now.stance} />
          </ins>
        </p>
      )}
      {words.map((field) => (
        <div key={field} className={field === 'wording' || field === 'talkingPoint' ? undefined : styles.confidential}>
          <p className={styles.field}>{t(`detail.field.${field}`)}</p>
          <ProposedWording base={cleared[field]} wording={now[field]} />
        </div>
      ))}
      {changed.includes('priority') && <p>{t('detail.priority', { old: common(`priority.${cleared.priority}`), now: common(`priority.${now.priority}`) })}</p>}
      {changed.includes('confidentiality') && <p>{t('detail.confidentiality')}</p>}
    </section>
  );
}

/** The delegation's instructions, on paper because somebody asked for them. */
function Instructions({ entry: { position } }: { readonly entry: TableEntry }): ReactElement {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation();
  const fields = (['note', 'fallback', 'redLine'] as const).filter((field) => position[field] !== '');
  return (
    <>
      {fields.map((field) => (
        <section key={field} className={styles.confidential}>
          <p className={styles.title}>{`${common('privacy.secret')}, ${t(`detail.field.${field}`)}`}</p>
          <p>{position[field]}</p>
        </section>
      ))}
    </>
  );
}
