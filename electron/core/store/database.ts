import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';

/** A value SQLite takes or gives. */
type SqlValue = string | number | Uint8Array | null;
export type SqlValues = Readonly<Record<string, SqlValue>>;

/** Reads rows and nothing else: it has no way to write, and the connection under it refuses to. */
export type ReadDb = {
  /** The rows an SQL text selects; `values` are named in it as `@name`. */
  readonly all: <Row>(sql: string, values?: SqlValues) => Row[];
};

/** Also writes; only given inside a transaction. */
export type WriteDb = ReadDb & {
  /** The number of rows changed. */
  readonly run: (sql: string, values?: SqlValues) => number;
};

/** An open connection. The store is the only one to hold it; features get the handles. */
export type Connection = InstanceType<typeof Database>;

const busyTimeout = 5_000;

/**
 * Opens a connection to an encrypted file. ChaCha20 with a Poly1305 tag on every page, so that a changed bit is noticed;
 * the key is used as it is, and the salt in the file's first bytes is the key's fingerprint.
 */
export function connect(file: string, key: Uint8Array, options: { readonly isReadOnly: boolean; readonly mustExist: boolean }): Connection {
  const connection = new Database(file, { readonly: options.isReadOnly, fileMustExist: options.mustExist, timeout: busyTimeout });
  try {
    connection.pragma("cipher = 'chacha20'");
    connection.pragma(`key = 'raw:${hex(key)}${hex(fingerprint(key))}'`);
    connection.pragma('trusted_schema = OFF');
    connection.pragma('foreign_keys = ON');
    if (options.isReadOnly) connection.pragma('query_only = ON');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens a plain SQLite file that holds nothing, for its lock. */
export function connectPlain(file: string): Connection {
  return new Database(file, { timeout: 0 });
}

/** 16 bytes that tell one key from another and say nothing of it; the first bytes of every file the key opens. */
export function fingerprint(key: Uint8Array): Buffer {
  return createHash('sha256').update('ad-referendum library key\n').update(key).digest().subarray(0, 16);
}

/** A handle that reads through `connection`. */
export function readHandle(connection: Connection): ReadDb {
  return { all: <Row>(sql: string, values: SqlValues = {}) => connection.prepare<[SqlValues], Row>(sql).all(values) };
}

/** A handle that reads and writes through `connection`; a statement that writes is prepared once, an import runs it for every block. */
export function writeHandle(connection: Connection): WriteDb {
  const prepared = new Map<string, Database.Statement<[SqlValues]>>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? connection.prepare<[SqlValues]>(sql);
    prepared.set(sql, known);
    return known;
  };
  return { ...readHandle(connection), run: (sql, values = {}) => statement(sql).run(values).changes };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
