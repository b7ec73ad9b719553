import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilesPort } from './ports.ts';

/**
 * Where files wait to be imported. A host writes the bytes it was given to `folder/<token>` (a copy, deleted once dealt with),
 * or lends a file of the user's own, which is only read.
 */
export type Inbox = FilesPort & {
  readonly folder: string;
  readonly lend: (path: string) => string;
  /** Takes the folder away, with what still waits in it. */
  readonly close: () => Promise<void>;
};

/** Opens the inbox in `folder`; what a killed program left there is taken away. */
export function openInbox(folder: string): Inbox {
  const lent = new Map<string, string>();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  return {
    folder,
    lend: (path) => {
      const token = newToken();
      lent.set(token, path);
      return token;
    },
    resolve: (token) => {
      const path = lent.get(token) ?? join(folder, token);
      return existsSync(path) ? path : null;
    },
    close: () => rm(folder, { recursive: true, force: true }),
    release: async (token) => {
      if (!lent.delete(token)) await rm(join(folder, token), { force: true });
    },
  };
}

/** A name for a waiting file that nobody can guess; the form `documents.import` takes. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}
