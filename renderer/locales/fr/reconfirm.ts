import type { Translation } from '../translation.ts';
import type { reconfirm as english } from '../en/reconfirm.ts';

export const reconfirm = {
  title: 'Reconfirmer les positions',
} as const satisfies Translation<typeof english>;
