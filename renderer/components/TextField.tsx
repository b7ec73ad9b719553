import type { ReactElement, RefObject } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  readonly label: string;
  /** What to write here, under the field. */
  readonly hint?: string | undefined;
  /** Why what is written cannot be taken, a sentence; the writing stays. */
  readonly error?: string | undefined;
  /** More than one line: how many are shown. */
  readonly lines?: number;
  /** The label is only spoken, where the place says what the field is. */
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  /** `text`: words of a document, in serif. */
  readonly look?: 'ui' | 'text';
  readonly inputRef?: RefObject<HTMLInputElement & HTMLTextAreaElement | null>;
};

/** A labelled field for words, numbers, days and times (`type`), its error beside it. */
export function TextField({ label, hint, error, lines, isLabelHidden, placeholder, look = 'ui', inputRef, ...rest }: TextFieldProps): ReactElement {
  const control = classes(styles.control, look === 'text' && styles.serif, lines !== undefined && styles.area);
  const shared = { className: control, ...(placeholder !== undefined && { placeholder }), ...(inputRef !== undefined && { ref: inputRef }) };
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} validationBehavior="aria" className={styles.field ?? ''}>
      <Label className={isLabelHidden === true ? styles.hidden : styles.label}>{label}</Label>
      {lines === undefined ? <Input {...shared} /> : <TextArea {...shared} rows={lines} />}
      {hint !== undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
