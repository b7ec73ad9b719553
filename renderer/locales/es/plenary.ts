import type { Translation } from '../translation.ts';
import type { plenary as english } from '../en/plenary.ts';

export const plenary = {
  title: 'Sesión',
  projector: 'Texto público',
} as const satisfies Translation<typeof english>;
