import type { ReactElement, ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useDesk } from '../platform/desk.tsx';
import styles from './Bar.module.css';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

/** One step of where I am; the last one is here and leads nowhere. `isSecondary` leaves in small windows. */
export type Location = { readonly label: string; readonly path?: string; readonly isSecondary?: boolean };

export const roomNames = ['meeting', 'read', 'compare', 'positions', 'plenary', 'table'] as const;
export type RoomName = (typeof roomNames)[number];

/** The rooms of the desk: which is open, and the path of each; without one, or null, where it has nothing to show yet. */
export type Rooms = { readonly open: RoomName; readonly paths: Readonly<Partial<Record<RoomName, string | null>>> };

/** The bar: where I am, the rooms of the desk, what can be reached at once. */
export function Bar({ where, rooms, jump, hasRail }: { readonly where: readonly Location[]; readonly rooms: Rooms | undefined; readonly jump: ReactNode; readonly hasRail: boolean }): ReactElement {
  return (
    <header className={styles.bar}>
      <Where where={where} hasRail={hasRail} />
      {rooms === undefined ? <span /> : <RoomLinks rooms={rooms} />}
      <Tools jump={jump} />
    </header>
  );
}

function Where({ where, hasRail }: { readonly where: readonly Location[]; readonly hasRail: boolean }): ReactElement {
  const { t } = useTranslation();
  const desk = useDesk();
  return (
    <nav className={styles.where} aria-label={t('location')}>
      {hasRail && (
        <span className={styles.railButton}>
          <Button look="plain" aria-label={t('openRail')} onPress={() => desk.open('rail')}>
            <Icon of="contents" size={14} />
          </Button>
        </span>
      )}
      <ol>
        {where.map((step, index) => (
          <li key={step.label} className={classes(step.isSecondary === true && styles.wide)} aria-current={index === where.length - 1 ? 'page' : undefined}>
            {step.path === undefined ? step.label : <Link href={step.path}>{step.label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function RoomLinks({ rooms }: { readonly rooms: Rooms }): ReactElement {
  const { t } = useTranslation();
  return (
    <nav className={styles.rooms} aria-label={t('rooms')}>
      {roomNames.map((name, index) => {
        const path = rooms.paths[name];
        const label = t(`room.${name}`);
        if (path == null) {
          return (
            <span key={name} className={styles.room} aria-disabled="true">
              {label}
            </span>
          );
        }
        return (
          <Link key={name} href={path} className={styles.room} aria-current={name === rooms.open ? 'page' : undefined} title={`${label} (Ctrl+${index + 1})`}>
            {label}
          </Link>
        );
      })}
    </nav>
  );
}

function Tools({ jump }: { readonly jump: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const desk = useDesk();
  return (
    <div className={styles.tools}>
      {jump}
      <ToggleButton isSelected={desk.isPrivate} onChange={desk.setPrivate} className={styles.privacy ?? ''}>
        <Icon of={desk.isPrivate ? 'locked' : 'unlocked'} />
        <span className={styles.whole}>{t(desk.isPrivate ? 'privacy.hidden' : 'privacy.shown')}</span>
        <span className={styles.narrow} aria-hidden="true">{t(desk.isPrivate ? 'privacy.hiddenShort' : 'privacy.shownShort')}</span>
      </ToggleButton>
      <span className={styles.spare}>
        <Button look="plain" onPress={desk.toggleTheme}>
          {t('theme')}
        </Button>
      </span>
      <span className={styles.help}>
        <Button look="plain" onPress={() => desk.open('help')}>
          {t('help')}
        </Button>
      </span>
      <Button look="plain" onPress={() => desk.open('settings')}>
        {t('settings')}
      </Button>
    </div>
  );
}
