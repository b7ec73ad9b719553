import type { Translation } from '../translation.ts';
import type { table as english } from '../en/table.ts';

export const table = {
  title: 'Quadro do texto',
} as const satisfies Translation<typeof english>;
