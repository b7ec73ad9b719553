import { createHash } from 'node:crypto';
import type { Connection } from './database.ts';
import { codeOf } from './failures.ts';

/**
 * Reads every page and checks its tag, the structure, the references between rows and the hash of every original.
 * Empty when sound; else what is wrong, for a log or a developer, without user text.
 */
export function damageOf(connection: Connection): readonly string[] {
  try {
    return [...structure(connection), ...references(connection), ...originals(connection)];
  } catch (error) {
    const code = codeOf(error);
    if (code?.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return [code];
    throw error;
  }
}

function structure(connection: Connection): string[] {
  const rows = connection.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all();
  return rows.map((row) => row.integrity_check).filter((message) => message !== 'ok');
}

function references(connection: Connection): string[] {
  return connection.prepare<[], { table: string }>('PRAGMA foreign_key_check').all().map((row) => `dangling reference in ${row.table}`);
}

function originals(connection: Connection): string[] {
  const hasOriginals = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'original'").get();
  if (!hasOriginals) return [];
  const wrong: string[] = [];
  for (const { sha256, bytes } of connection.prepare<[], { sha256: string; bytes: Uint8Array }>('SELECT sha256, bytes FROM original').iterate()) {
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) wrong.push(`original ${sha256} is not what came in`);
  }
  return wrong;
}
