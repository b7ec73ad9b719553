import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import type { Block, NoteMark } from '../../../shared/model/document.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import type { TextFacts } from './facts.ts';
import type { Hit } from './jump.ts';
import type { LinksByBlock, LinkSpan } from './links.ts';
import { TableStretch } from './TableStretch.tsx';
import styles from './Text.module.css';
import { TextBlock } from './TextBlock.tsx';
import { unitHolding, type Unit } from './units.ts';
import { useListener } from './use-listener.ts';
import { bringItem, isItemInView, useVirtualList } from './use-virtual-list.ts';
import { viewOf, type BlockView, type Shown } from './view.ts';

type ReadingTextProps = {
  /** The language of the text, for voices and hyphens. */
  readonly language: string | null;
  readonly facts: TextFacts;
  readonly current: number | null;
  /** Our positions that may show on the text now. */
  readonly ours: readonly LedgerEntry[];
  readonly currentPosition: string | null;
  readonly hits: readonly Hit[];
  readonly hit: Hit | undefined;
  /** What is proposed of the text, the one stepped to, and what a press on one does; nothing where the text is shown as it is. */
  readonly proposals?: { readonly viewOf: Shown['marks']; /** How they are read, and whose: one string for one way. */ readonly reading: string; readonly current: number | null; readonly onOpen: (number: number) => void };
  /** Where words of the text lead, by block index. */
  readonly links?: { readonly byBlock: LinksByBlock; readonly onFollow: (link: LinkSpan, from: number) => void };
  /** Counts up each time the focus is to go to the current paragraph. */
  readonly focusCount: number;
  /** Stands on a block; `scrolled` when it only came into view, and the focus stays where it is. */
  readonly onStand: (blockIndex: number, how: 'chosen' | 'scrolled') => void;
  readonly onOpenPosition: (entry: LedgerEntry) => void;
};

/** The text as a list of paragraphs with one of them current; only those near the view are drawn when the text is long. */
export function ReadingText(props: ReadingTextProps): ReactElement {
  const { facts, current } = props;
  const { t } = useTranslation('reading');
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualList(frame, facts.units.length, (place) => facts.units[place]?.first ?? place);
  useStandingInView(virtualizer, frame, props);
  usePresses(frame, props);
  useProposalInView(frame, props.proposals?.current ?? null);
  const items = virtualizer.getVirtualItems();
  const standing = current === null ? 0 : unitHolding(facts.units, current);
  return (
    <div ref={frame} className={styles.frame}>
      <div style={{ height: virtualizer.getTotalSize() + endSpace, position: 'relative' }}>
        <ul className={styles.text} lang={props.language ?? undefined} aria-label={t('paragraphs')} style={{ paddingBlockStart: items[0]?.start ?? 0 }}>
          {items.map(({ index: place, key }) => {
            const unit = facts.units[place];
            if (unit === undefined) return null;
            const isStanding = place === standing;
            return (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={place}
                data-unit={unit.first}
                {...roving(isStanding)}
                aria-setsize={facts.units.length}
                aria-posinset={place + 1}
                aria-current={isStanding && current !== null ? 'true' : undefined}
                className={classes(styles.block, isStanding && current !== null && styles.here, unit.kind === 'block' && unit.block.level > 0 && unit.block.kind === 'item' && styles[`depth${Math.min(unit.block.level, 2)}`])}
              >
                <UnitBody unit={unit} {...props} />
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

/** Room under the last paragraph, in px, so that it can stand in the middle of the window. */
const endSpace = 160;

function UnitBody({ unit, ...props }: ReadingTextProps & { readonly unit: Unit }): ReactElement {
  const { facts, ours, hits, hit, proposals, links } = props;
  const draw = (block: Block): BlockView => viewOf(block, facts, { ours, hits, marks: proposals?.viewOf, links: links?.byBlock });
  const current = { position: props.currentPosition, hit: hit === undefined ? null : `${hit.index}:${hit.start}`, proposal: proposals?.current ?? null };
  const onNote = (mark: NoteMark): void => props.onStand(mark.index, 'chosen');
  if (unit.kind === 'table') return <TableStretch unit={unit} draw={draw} current={current} onNote={onNote} onOpenPosition={props.onOpenPosition} />;
  const caller = facts.callers.get(unit.block.index);
  return (
    <TextBlock
      block={unit.block}
      view={draw(unit.block)}
      current={current}
      onNote={onNote}
      onBack={unit.block.kind === 'note' && caller !== undefined ? () => props.onStand(caller, 'chosen') : undefined}
      onOpenPosition={props.onOpenPosition}
    />
  );
}

/** Of the whole list one paragraph can be reached by Tab; the others by the keys of the screen. */
function roving(isStanding: boolean): { readonly tabIndex: number } {
  return { tabIndex: isStanding ? 0 : -1 };
}

/** A press on a paragraph stands on it; on a reference, follows it; on the words of a position or a proposal, opens it; one that selects words does none of these. */
function usePresses(frame: RefObject<HTMLDivElement | null>, { ours, proposals, links, onStand, onOpenPosition }: ReadingTextProps): void {
  useListener(frame, 'click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('button, a') !== null || window.getSelection()?.isCollapsed === false) return;
    const pressed = Number(pressedOn(target, 'text') ?? pressedOn(target, 'unit') ?? Number.NaN);
    if (Number.isNaN(pressed)) return;
    const link = links?.byBlock.get(pressed).find(({ name }) => name === pressedOn(target, 'link'));
    if (link !== undefined && link.target.kind !== 'nowhere') return links?.onFollow(link, pressed);
    const entry = ours.find(({ position }) => position.id === pressedOn(target, 'position'));
    const proposal = pressedOn(target, 'proposals')?.split(' ')[0];
    if (entry === undefined) onStand(pressed, 'chosen');
    else onOpenPosition(entry);
    if (proposal !== undefined) proposals?.onOpen(Number(proposal));
  });
}

/** What the nearest thing around a press says it is, by its attribute. */
function pressedOn(target: Element, sign: 'text' | 'unit' | 'link' | 'position' | 'proposals'): string | undefined {
  return target.closest<HTMLElement>(`[data-${sign}]`)?.dataset[sign];
}

/** Brings the words of the proposal one stepped to into view, in a paragraph that is longer than the window. */
function useProposalInView(frame: RefObject<HTMLDivElement | null>, proposal: number | null): void {
  useEffect(() => {
    if (proposal === null) return undefined;
    // After the paragraph itself was brought: that takes two frames.
    let frames = 3;
    let request = 0;
    const wait = (): void => {
      frames -= 1;
      if (frames > 0) request = requestAnimationFrame(wait);
      else frame.current?.querySelector(`[data-proposals~="${proposal}"]`)?.scrollIntoView({ block: 'nearest' });
    };
    request = requestAnimationFrame(wait);
    return () => cancelAnimationFrame(request);
  }, [frame, proposal]);
}

/** Brings what one stands on into view and, when it was chosen, focuses it; what is scrolled past gives way to what is in view. */
function useStandingInView(virtualizer: Virtualizer<HTMLDivElement, Element>, frame: RefObject<HTMLDivElement | null>, { facts, current, focusCount, hit, proposals, onStand }: ReadingTextProps): void {
  const reading = proposals?.reading ?? '';
  // The end of an earlier scroll may be told while the text is being brought: it says nothing of where one stands.
  const isBringing = useRef(false);
  const bring = useEffectEvent((blockIndex: number, isFocused: boolean) => {
    if (frame.current === null) return;
    isBringing.current = true;
    bringItem(frame.current, virtualizer, unitHolding(facts.units, blockIndex), isFocused, () => (isBringing.current = false));
  });
  // Only a choice brings the text: coming to stand elsewhere by scrolling must not scroll again.
  const bringCurrent = useEffectEvent((isFocused: boolean) => {
    if (isFocused || current !== null) bring(current ?? 0, isFocused);
  });
  const follow = useEffectEvent(() => {
    const place = current === null ? -1 : unitHolding(facts.units, current);
    if (isBringing.current || frame.current === null || current === null || isItemInView(frame.current, place)) return;
    const first = facts.units[firstInView(frame.current)];
    if (first !== undefined) onStand(first.first, 'scrolled');
  });
  useEffect(() => bringCurrent(focusCount > 0), [focusCount]);
  const isRead = useRef(reading);
  useEffect(() => {
    if (hit !== undefined) bring(hit.index, false);
  }, [hit]);
  // Another way of reading moves what stands above: one goes on standing where one stood.
  useEffect(() => {
    if (isRead.current === reading) return;
    isRead.current = reading;
    bringCurrent(false);
  }, [reading]);
  useEffect(() => {
    const element = frame.current;
    const onScroll = (): void => follow();
    element?.addEventListener('scrollend', onScroll);
    return () => element?.removeEventListener('scrollend', onScroll);
  }, [frame]);
}

function firstInView(frame: HTMLElement): number {
  const top = frame.getBoundingClientRect().top;
  const first = [...frame.querySelectorAll<HTMLElement>('[data-index]')].find((element) => element.getBoundingClientRect().top >= top);
  return Number(first?.dataset.index ?? -1);
}
