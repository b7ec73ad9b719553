import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { systemClock } from '../../electron/core/ports.ts';
import { openLibrary, type Library, type LibraryOptions } from '../../electron/core/store/library.ts';

/** Opens a library that is closed when the test ends; closing it earlier is fine. */
export function openTestLibrary(folder: string, options: Partial<LibraryOptions> = {}): Library {
  const library = openLibrary({ folder, clock: systemClock, ...options });
  let isOpen = true;
  const close = () => {
    if (isOpen) library.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { ...library, close };
}

/** The SHA-256 of a file, hexadecimal. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
