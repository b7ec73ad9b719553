import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder the library lives in: `ADREF_DATA` if set, else where this system keeps a program's data.
 * `home` is the user's home folder.
 */
export function dataFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform = process.platform, home: string = homedir()): string {
  if (env['ADREF_DATA']) return env['ADREF_DATA'];
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Ad Referendum');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Ad Referendum');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'ad-referendum');
}
