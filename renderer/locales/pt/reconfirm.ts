import type { Translation } from '../translation.ts';
import type { reconfirm as english } from '../en/reconfirm.ts';

export const reconfirm = {
  title: 'Reconfirmar as posições',
} as const satisfies Translation<typeof english>;
