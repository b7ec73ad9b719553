import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../platform/desk.tsx';
import { useKeys, type KeyBinding } from '../platform/keys.ts';
import { useRooms } from '../platform/rooms.ts';
import { Bar, type Location, type Rooms } from './Bar.tsx';
import { classes } from './classes.ts';
import { Dialog } from './Dialog.tsx';
import { Foot } from './Foot.tsx';
import { KeyList } from './KeyList.tsx';
import styles from './Shell.module.css';
import { useDeskKeys } from './use-desk-keys.ts';

type ShellProps = {
  /** Names the screen: the window's title and its one `h1`, spoken only unless the screen draws its own. */
  readonly title: string;
  readonly hasOwnHeading?: boolean;
  readonly where: readonly Location[];
  /** The rooms as the screen knows them; the others open where they were left. */
  readonly rooms?: Rooms;
  /** A field in the bar, for going to a place of this screen. */
  readonly jump?: ReactNode;
  /** The rail: orientation. In small windows a sheet opened with Ctrl+B. */
  readonly rail?: ReactNode;
  readonly panel?: ReactNode;
  readonly panelLabel?: string;
  readonly keys?: readonly KeyBinding[];
  /** What the foot says at its end, before the last save. */
  readonly status?: ReactNode;
  /** The sheet: what the screen is for. */
  readonly children: ReactNode;
};

const none: readonly KeyBinding[] = [];

/** The desk: bar, rail, sheet, panel, foot. Every screen draws itself into one. */
export function Shell({ title, hasOwnHeading = false, where, rooms: ownRooms, jump, rail, panel, panelLabel, keys = none, status, children }: ShellProps): ReactElement {
  const { t } = useTranslation();
  const desk = useDesk();
  const rooms = useRooms(ownRooms);
  const bindings = [...keys, ...useDeskKeys(rooms, rail !== undefined)];
  useKeys(bindings);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('appName')}`;
  }, [title, t]);
  return (
    <div className={classes(styles.shell, desk.isPrivate && 'private')}>
      <Bar where={where} rooms={rooms} jump={jump} hasRail={rail !== undefined} />
      <main className={classes(styles.desk, rail === undefined && styles.railless, panel === undefined && styles.panelless)}>
        {!hasOwnHeading && <h1 className={styles.spoken}>{title}</h1>}
        {rail !== undefined && (
          <nav className={styles.rail} aria-label={t('rail')}>
            {rail}
          </nav>
        )}
        <section className={styles.sheet} aria-label={title} ref={sheet} tabIndex={-1}>
          {children}
        </section>
        {panel !== undefined && (
          <aside className={styles.panel} aria-label={panelLabel}>
            {panel}
          </aside>
        )}
      </main>
      <Foot keys={bindings} status={status} />
      <Dialog title={t('rail')} place="start" isOpen={desk.floating === 'rail'} onClose={() => desk.open(null)} isDismissable>
        <nav aria-label={t('rail')}>{rail}</nav>
      </Dialog>
      <KeyList keys={bindings} />
    </div>
  );
}
