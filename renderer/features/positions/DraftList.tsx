import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import { Secret } from '../../components/Secret.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import type { Draft } from '../../../shared/model/draft.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { draftKey } from './drafts.ts';
import { instructionNames } from './InstructionFields.tsx';
import listStyles from './Drafts.module.css';
import styles from './Positions.module.css';

type DraftListProps = { readonly drafts: readonly Draft[]; readonly labelOf: (draft: Draft) => string; readonly onResume: (draft: Draft) => void; readonly headingLevel: 2 | 3 };

/** What was begun on this text and not saved, with its first words, so that none is forgotten by the one who began it. */
export function DraftList({ drafts, labelOf, onResume, headingLevel }: DraftListProps): ReactElement | null {
  const { t } = useTranslation('positions');
  if (drafts.length === 0) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={listStyles.drafts} aria-label={t('drafts.title')}>
      <Heading className={listStyles.title}>{t('drafts.title')}</Heading>
      <ul>
        {drafts.map((draft) => (
          <li key={draftKey(draft)} className={classes(styles.entry, styles.folded)}>
            <span className={styles.at}>{labelOf(draft)}</span>
            <button type="button" className={styles.opener} onClick={() => onResume(draft)}>
              {t(draft.positionId === null ? 'drafts.resumeNew' : 'drafts.resumeChange')}
            </button>
            <BegunWords draft={draft} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BegunWords({ draft }: { readonly draft: Draft }): ReactElement {
  const { t } = useTranslation('positions');
  const isPrivate = usePrivacy();
  const { stance, wording, talkingPoint, confidentiality } = draft;
  if (confidentiality === 'confidential' && isPrivate) return <span className={styles.mute}>{t('hidden')}</span>;
  const instruction = instructionNames.map((name) => draft[name]).find((words) => words !== '');
  const words = (
    <>
      {stance !== null && <StanceGlyph stance={stance} />}
      {wording !== '' && <p className={classes(styles.quote, styles.clamped)}>{wording}</p>}
      {talkingPoint !== '' && <p className={classes(styles.note, styles.clamped)}>{talkingPoint}</p>}
    </>
  );
  return (
    <>
      {confidentiality === 'confidential' ? <Secret>{words}</Secret> : words}
      {instruction !== undefined && (
        <Secret>
          <p className={classes(styles.note, styles.clamped)}>{instruction}</p>
        </Secret>
      )}
    </>
  );
}
