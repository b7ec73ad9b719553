import type { Translation } from '../translation.ts';
import type { help as english } from '../en/help.ts';

export const help = {
  title: 'Aide',
} as const satisfies Translation<typeof english>;
