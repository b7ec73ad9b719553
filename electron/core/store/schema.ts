import type { Connection } from './database.ts';
import type { Migration } from './migrations/migration.ts';

/** `AdRf`: says whose file this is. */
export const applicationId = 0x41_64_52_66;

/** The schema a library is of; 0 in an empty file. */
export function schemaVersionOf(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** The schema this program writes. */
export function latestVersion(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0;
}
