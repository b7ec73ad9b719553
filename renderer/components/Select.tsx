import type { ReactElement } from 'react';
import { Button, FieldError, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue, Text } from 'react-aria-components';
import styles from './Field.module.css';
import floating from './Floating.module.css';
import { Icon } from './Icon.tsx';

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly note?: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
};

/** One of a list, chosen by pointer, arrows or its first letters. */
export function Select<T extends string>({ label, value, options, onChange, hint, error, isLabelHidden, isDisabled = false }: SelectProps<T>): ReactElement {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isDisabled={isDisabled}
      className={styles.field ?? ''}
    >
      <Label className={isLabelHidden === true ? styles.hidden : styles.label}>{label}</Label>
      <Button className={`${styles.control} ${styles.picker}`}>
        <SelectValue />
        <Icon of="chevron" />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
      <Popover className={floating.popover ?? ''} offset={4}>
        <ListBox className={floating.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={floating.item ?? ''}>
              <Text slot="label">{option.label}</Text>
              {option.note !== undefined && (
                <Text slot="description" className={floating.note}>
                  {option.note}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
