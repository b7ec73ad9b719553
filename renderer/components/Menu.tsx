import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { classes } from './classes.ts';
import floating from './Floating.module.css';
import { Kbd } from './Kbd.tsx';

/** One line of a menu. `shortcut`: the key that does the same. */
export type MenuAction = { readonly id: string; readonly label: string; readonly run: () => void; readonly shortcut?: string; readonly isDanger?: boolean; readonly isDisabled?: boolean };

/** A list of actions that floats from its trigger, a `Button`. */
export function Menu({ label, trigger, actions }: { readonly label: string; readonly trigger: ReactNode; readonly actions: readonly MenuAction[] }): ReactElement {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={floating.popover ?? ''} offset={4} placement="bottom end">
        <AriaMenu aria-label={label} className={floating.list ?? ''}>
          {actions.map((action) => (
            <MenuItem key={action.id} id={action.id} textValue={action.label} onAction={action.run} isDisabled={action.isDisabled ?? false} className={classes(floating.item, action.isDanger === true && floating.danger)}>
              <Text slot="label">{action.label}</Text>
              {action.shortcut !== undefined && <Kbd of={action.shortcut} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
