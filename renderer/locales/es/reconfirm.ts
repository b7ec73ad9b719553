import type { Translation } from '../translation.ts';
import type { reconfirm as english } from '../en/reconfirm.ts';

export const reconfirm = {
  title: 'Reconfirmar las posiciones',
} as const satisfies Translation<typeof english>;
