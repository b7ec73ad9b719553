import { common } from './common.ts';

export const pt = { common };
