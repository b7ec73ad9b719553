import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Clock } from '../ports.ts';
import { backUp } from './backup.ts';
import type { Connection } from './database.ts';
import { stamp } from './files.ts';
import type { Migration } from './migrations/migration.ts';
import { applicationId, schemaVersionOf } from './schema.ts';

type Context = { readonly key: Uint8Array; readonly backups: string; readonly clock: Clock };

/** Brings a library to the latest schema in one transaction, after a verified backup if it holds anything. */
export function migrate(writer: Connection, steps: readonly Migration[], context: Context): void {
  const from = schemaVersionOf(writer);
  const due = steps.filter((step) => step.version > from);
  if (due.length === 0) return;
  if (from > 0) backUpBefore(writer, from, context);
  // A migration may rewrite a constraint where it stands; SQLite lets it only on a connection that is not defensive.
  writer.unsafeMode(true);
  try {
    writer.transaction(() => take(writer, due)).immediate();
  } finally {
    writer.unsafeMode(false);
  }
}

function take(writer: Connection, due: readonly Migration[]): void {
  writer.pragma(`application_id = ${applicationId}`);
  for (const step of due) {
    writer.exec(step.sql);
    writer.pragma(`user_version = ${step.version}`);
  }
  if (writer.prepare('PRAGMA foreign_key_check').all().length > 0) throw new AppError('library-damaged', 'A migration left dangling references');
}

function backUpBefore(writer: Connection, from: number, context: Context): void {
  makeFolder(context.backups);
  backUp(writer, context.key, join(context.backups, `schema-${from}-${stamp(context.clock.now())}.sqlite`));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new AppError('backup-failed', 'The folder of the backups cannot be made', { cause: error });
  }
}
