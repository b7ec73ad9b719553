import { useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/Dialog.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import { placementStates } from '../../../shared/model/placement.ts';
import { positionStatuses, scopes, stances } from '../../../shared/model/position.ts';
import { useDesk } from '../../platform/desk.tsx';
import styles from './Help.module.css';

const parts = ['stance', 'status', 'scope', 'placement', 'agreement'] as const;

/** In the order a paragraph is asked: is it contested, else bracketed, else agreed. */
const agreements = ['contested', 'bracketed', 'agreed'] as const;

/** What the fixed words of the program mean, with the signs they wear. */
export function HelpDialog(): ReactElement {
  const { t } = useTranslation('help');
  const { t: common } = useTranslation();
  const desk = useDesk();
  return (
    <Dialog title={t('title')} place="end" isOpen={desk.floating === 'help'} onClose={() => desk.open(null)} isDismissable>
      <p className={styles.lead}>{t('lead')}</p>
      <Parts />
      <Meanings title={t('stance.title')} lead={t('stance.lead')}>
        {stances.map((stance, nth) => (
          <Meaning key={stance} meaning={t(`stance.${stance}`)}>
            <span className={styles.keyed}>
              <StanceGlyph stance={stance} />
              <Kbd of={String(nth + 1)} />
            </span>
          </Meaning>
        ))}
      </Meanings>
      <Meanings title={t('status.title')} lead={t('status.lead')}>
        {positionStatuses.map((status) => (
          <Meaning key={status} meaning={t(`status.${status}`)}>
            <StatusSign status={status} />
          </Meaning>
        ))}
      </Meanings>
      <Meanings title={t('scope.title')} lead={t('scope.lead')}>
        {scopes.map((scope) => (
          <Meaning key={scope} meaning={t(`scope.${scope}`)}>
            {common(`scope.${scope}`)}
          </Meaning>
        ))}
      </Meanings>
      <Meanings title={t('placement.title')} lead={t('placement.lead')}>
        {placementStates.map((state) => (
          <Meaning key={state} meaning={t(`placement.${state}`)}>
            <PlacementSign state={state} />
          </Meaning>
        ))}
      </Meanings>
      <Meanings title={t('agreement.title')} lead={t('agreement.lead')}>
        {agreements.map((agreement) => (
          <Meaning key={agreement} meaning={t(`agreement.${agreement}Is`)}>
            {t(`agreement.${agreement}`)}
          </Meaning>
        ))}
      </Meanings>
    </Dialog>
  );
}

/** The parts of the help, each a step away. */
function Parts(): ReactElement {
  const { t } = useTranslation('help');
  const list = useRef<HTMLUListElement>(null);
  const goTo = (nth: number): void => {
    const part = list.current?.parentElement?.querySelectorAll('section')[nth];
    part?.scrollIntoView({ block: 'start' });
  };
  return (
    <ul ref={list} className={styles.parts}>
      {parts.map((part, nth) => (
        <li key={part}>
          <button type="button" onClick={() => goTo(nth)}>
            {t(`${part}.title`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Meanings({ title, lead, children }: { readonly title: string; readonly lead: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className={styles.meanings} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles.soft}>{lead}</p>
      <dl>{children}</dl>
    </section>
  );
}

function Meaning({ meaning, children }: { readonly meaning: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles.line}>
      <dt>{children}</dt>
      <dd>{meaning}</dd>
    </div>
  );
}
