import type { ReactElement } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

type CheckListProps<T extends string> = {
  readonly label: string;
  readonly value: readonly T[];
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: readonly T[]) => void;
};

/** Any of a few, kept in the order of the options. */
export function CheckList<T extends string>({ label, value, options, onChange }: CheckListProps<T>): ReactElement {
  return (
    <CheckboxGroup value={[...value]} onChange={(chosen) => onChange(options.map((option) => option.value).filter((one) => chosen.includes(one)))} className={styles.field ?? ''}>
      <Label className={styles.label}>{label}</Label>
      <div className={styles.group}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className={styles.check ?? ''}>
            <span className={styles.box}>
              <Icon of="check" size={10} />
            </span>
            {option.label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
