import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Secret } from '../../components/Secret.tsx';
import type { PositionContent } from '../../../shared/model/position.ts';
import { instructionNames } from './InstructionFields.tsx';
import styles from './Positions.module.css';
import { ProposedWording } from './ProposedWording.tsx';

type PositionWordsProps = {
  readonly content: Pick<PositionContent, 'wording' | 'talkingPoint' | 'note' | 'fallback' | 'redLine' | 'confidentiality'>;
  /** The words the wording takes the place of. */
  readonly base: string;
};

/** What a position says in words: its wording as a change of the text, what is to be said aloud, and our instructions, confidential always. */
export function PositionWords({ content, base }: PositionWordsProps): ReactElement | null {
  const { t } = useTranslation('positions');
  const isSaid = content.wording !== '' || content.talkingPoint !== '';
  const instructions = instructionNames.filter((name) => content[name] !== '');
  if (!isSaid && instructions.length === 0) return null;
  const said = <Said {...content} base={base} />;
  return (
    <div className={styles.stack}>
      {isSaid && (content.confidentiality === 'confidential' ? <Secret>{said}</Secret> : said)}
      {instructions.map((name) => (
        <Secret key={name} label={t('secret', { what: t(`instructionOf.${name}`) })}>
          <p className={name === 'fallback' ? styles.quote : styles.note}>{content[name]}</p>
        </Secret>
      ))}
    </div>
  );
}

function Said({ wording, talkingPoint, base }: Pick<PositionContent, 'wording' | 'talkingPoint'> & { readonly base: string }): ReactElement {
  return (
    <div className={styles.stack}>
      {wording !== '' && <ProposedWording base={base} wording={wording} />}
      {talkingPoint !== '' && <p className={styles.note}>{talkingPoint}</p>}
    </div>
  );
}
