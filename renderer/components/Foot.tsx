import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../platform/desk.tsx';
import { useIsConnected } from '../platform/connection.ts';
import { useFormats } from '../platform/formats.ts';
import type { KeyBinding } from '../platform/keys.ts';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import styles from './Foot.module.css';
import { Kbd } from './Kbd.tsx';

/** How long a task may run before the foot tells of it, in milliseconds. */
const quietTime = 150;

/** The foot: the keys of the room, the task under way with its Cancel, the last confirmed save. */
export function Foot({ keys, status }: { readonly keys: readonly KeyBinding[]; readonly status: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const { savedAt, open } = useDesk();
  const formats = useFormats();
  return (
    <footer className={styles.foot}>
      <Stopped />
      <ul className={styles.keys}>
        {keys
          .filter((binding) => binding.foot !== 'never' && binding.isDisabled !== true)
          .map((binding) => (
            <li key={binding.label} className={classes(binding.foot === 'wide' && styles.wide)}>
              {binding.keys.map((key) => (
                <Kbd key={key} of={key} />
              ))}
              {binding.label}
            </li>
          ))}
      </ul>
      <div className={styles.end}>
        <Task />
        {status !== undefined && <span>{status}</span>}
        <output>{savedAt === null ? '' : t('savedAt', { time: formats.time(savedAt) })}</output>
        <Button look="plain" onPress={() => open('keys')} aria-label={t('keysTitle')}>
          <Kbd of="?" />
        </Button>
      </div>
    </footer>
  );
}

/** That the program has stopped under its window: before anything is asked of it and fails. */
function Stopped(): ReactElement {
  const { t } = useTranslation();
  const isConnected = useIsConnected();
  return (
    <span role="alert" className={isConnected ? undefined : styles.stopped}>
      {isConnected ? '' : t('stopped')}
    </span>
  );
}

function Task(): ReactElement | null {
  const { t } = useTranslation();
  const { task } = useDesk();
  const isLong = useIsLong(task !== null);
  if (task === null || !isLong) return null;
  return (
    <span className={styles.task}>
      <output>{task.label}</output>
      <Button look="plain" onPress={task.cancel}>
        {t('cancel')}
      </Button>
    </span>
  );
}

function useIsLong(isRunning: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setLong(true), quietTime);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isRunning]);
  return isLong;
}
