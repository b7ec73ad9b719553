import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Secret } from '../../components/Secret.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { FormContent } from './form.ts';
import styles from './PositionForm.module.css';

/** In the order they are needed in the room: how far one may go, where one stops, why. */
export const instructionNames = ['fallback', 'redLine', 'note'] as const;

/** The delegation's instructions: always confidential, whoever may see the rest. */
export function InstructionFields({ form, onChange }: { readonly form: FormContent; readonly onChange: (form: FormContent) => void }): ReactElement {
  const { t } = useTranslation('positions');
  return (
    <Secret label={t('form.instructions')}>
      <div className={styles.group}>
        {instructionNames.map((name) => (
          <TextField key={name} label={t(`instruction.${name}`)} look={name === 'fallback' ? 'text' : 'ui'} lines={1} value={form[name]} onChange={(words) => onChange({ ...form, [name]: words })} />
        ))}
      </div>
    </Secret>
  );
}
