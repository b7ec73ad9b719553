import { migration0001 } from './0001-first-schema.ts';
import { migration0002 } from './0002-ledger.ts';
import { migration0003 } from './0003-reading.ts';
import type { Migration } from './migration.ts';

/** Every step, in order; the last one's version is the schema this program writes. */
export const migrations: readonly Migration[] = [migration0001, migration0002, migration0003];
