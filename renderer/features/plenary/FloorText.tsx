import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { reachable } from '../../components/reachable.ts';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { usePrivacy } from '../../platform/desk.tsx';
import { bracketedPieces } from '../reading/bracketed.ts';
import { GutterLabel } from '../reading/GutterLabel.tsx';
import { Words } from '../reading/Words.tsx';
import { FloorParagraph } from './FloorParagraph.tsx';
import { stepFrom } from './paragraphs.ts';
import styles from './Plenary.module.css';
import { carriesStance, isClosed } from './statements.ts';
import type { Plenary } from './use-plenary.ts';

/** The paragraph under negotiation, its neighbours as whispers. */
export function FloorText({ plenary }: { readonly plenary: Plenary }): ReactElement {
  const { t } = useTranslation('plenary');
  const { blocks, block, facts, current, label, version, text } = plenary;
  const before = stepFrom(blocks, current, -1);
  const after = stepFrom(blocks, current, 1);
  const name = label === null ? t('paragraphUnnumbered') : t(block?.kind === 'note' ? 'noteAt' : 'paragraphAt', { label });
  return (
    <>
      <Neighbour plenary={plenary} at={before === current ? null : before} />
      <section className={styles.floor} ref={text} {...reachable} aria-label={name} aria-live="polite" lang={version.language ?? undefined}>
        {block !== undefined && (
          <div key={current} ref={bringToTop}>
            <FloorParagraph block={block} label={label} contested={facts.contested[current] ?? []} />
          </div>
        )}
      </section>
      <Neighbour plenary={plenary} at={after === current ? null : after} />
    </>
  );
}

/** Another paragraph begins where it begins, however far one had read in the one before. */
function bringToTop(paragraph: HTMLElement | null): void {
  paragraph?.parentElement?.scrollTo(0, 0);
}

/** A paragraph beside the one in hand, on one line, with our stance on it. */
function Neighbour({ plenary, at }: { readonly plenary: Plenary; readonly at: number | null }): ReactElement {
  const isPrivate = usePrivacy();
  const block = at === null ? undefined : plenary.blocks[at];
  if (at === null || block === undefined) return <div className={styles.near} />;
  const label = plenary.facts.labels[at] ?? null;
  const ours = plenary.ownAt(at).find(({ position }) => !isClosed(position));
  return (
    <div className={styles.near}>
      <span className={styles.number}>{label !== null && <GutterLabel label={label} />}</span>
      <p lang={plenary.version.language ?? undefined}>
        <Words pieces={bracketedPieces(block.text)} />
      </p>
      <span className={classes(styles.stance, isPrivate && styles.masked)} aria-hidden={isPrivate}>
        {ours !== undefined && (carriesStance(ours.placed) ? <StanceGlyph stance={ours.position.stance} /> : <PlacementSign state={ours.placed.state} />)}
      </span>
    </div>
  );
}
