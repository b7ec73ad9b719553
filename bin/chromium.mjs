// The Chromium the end-to-end and conformance tests drive: found, or installed where that can be done.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The browser's path; on Debian as root it is installed when missing, elsewhere a line says what to install. */
export async function ensureChromium() {
  const { findBrowser, thisMachine } = await import('../electron/local-host/browser.ts');
  const found = findBrowser(thisMachine);
  if (found !== null) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stderr.write('Installing Chromium (apt-get install chromium) …\n');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env });
    spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 2, 2], env });
    return findBrowser(thisMachine);
  }
  process.stderr.write('No Chromium, Chrome, Edge or Brave was found. Install one of them, or set CHROMIUM to its path, and run the tests again.\n');
  return null;
}
