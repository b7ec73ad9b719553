import type { Translation } from '../translation.ts';
import type { table as english } from '../en/table.ts';

export const table = {
  title: 'Tableau du texte',
} as const satisfies Translation<typeof english>;
