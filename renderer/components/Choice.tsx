import type { ReactElement } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './Choice.module.css';
import field from './Field.module.css';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly isLabelHidden?: boolean;
};

/** One of a few, all in sight; the chosen one is inked. */
export function Choice<T extends string>({ label, value, options, onChange, isLabelHidden }: ChoiceProps<T>): ReactElement {
  return (
    <RadioGroup
      value={value}
      orientation="horizontal"
      className={field.field ?? ''}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Label className={isLabelHidden === true ? field.hidden : field.label}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
