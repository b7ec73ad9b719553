import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useDesk } from '../platform/desk.tsx';
import type { KeyBinding } from '../platform/keys.ts';
import { roomNames, type Rooms } from './Bar.tsx';

/** The keys that are the same everywhere: rooms, contents, privacy, theme, the list of keys. */
export function useDeskKeys(rooms: Rooms | undefined, hasRail: boolean): readonly KeyBinding[] {
  const { t } = useTranslation();
  const desk = useDesk();
  const [, navigate] = useLocation();
  const goTo = (key: string): void => {
    const name = roomNames[Number(key.slice(-1)) - 1];
    const path = name === undefined ? null : (rooms?.paths[name] ?? null);
    if (path !== null) navigate(path);
  };
  return [
    { keys: ['Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4', 'Ctrl+5', 'Ctrl+6'], label: t('keys.rooms'), run: goTo, foot: 'never', isDisabled: rooms === undefined },
    { keys: ['Ctrl+B'], label: t('keys.rail'), run: () => desk.open('rail'), foot: 'never', isDisabled: !hasRail },
    { keys: ['F8'], label: t('keys.privacy'), run: () => desk.setPrivate(!desk.isPrivate), foot: 'wide' },
    { keys: ['Ctrl+Shift+D'], label: t('keys.theme'), run: desk.toggleTheme, foot: 'never' },
    { keys: ['F1'], label: t('keys.help'), run: () => desk.open('help'), foot: 'never' },
    { keys: ['?'], label: t('keys.show'), run: () => desk.open('keys'), foot: 'never' },
  ];
}
