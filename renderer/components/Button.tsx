import type { ReactElement, ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  /** `first`: the one thing to do here; `plain`: in bars and lines; `danger`: takes something away. */
  readonly look?: 'first' | 'plain' | 'danger' | 'normal';
  /** The key that does the same, shown on the button. */
  readonly shortcut?: string;
  readonly children: ReactNode;
};

/** Something to press. */
export function Button({ look = 'normal', shortcut, children, ...rest }: ButtonProps): ReactElement {
  return (
    <AriaButton {...rest} className={classes(styles.button, styles[look])}>
      {shortcut !== undefined && <Kbd of={shortcut} />}
      {children}
    </AriaButton>
  );
}
