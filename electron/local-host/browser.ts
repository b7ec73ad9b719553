import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The machine as far as finding a browser needs it. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  readonly exists: (path: string) => boolean;
};

export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'];
const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'];

/** The browser of the Chromium family to open the window with, `CHROMIUM` first; null when there is none. */
export function findBrowser({ platform, env, exists }: Machine): string | null {
  const chosen = env['CHROMIUM'];
  if (chosen !== undefined && chosen !== '') return exists(chosen) ? chosen : null;
  return candidates(platform, env).find((path) => exists(path)) ?? null;
}

function candidates(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'darwin') return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return roots.flatMap((root) => windowsPrograms.map((program) => `${root}\\${program}`));
  }
  return (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Whether a window can be shown at all: a Linux without a display server shows none. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/**
 * Opens a window without tabs or address bar, in a profile of its own. The browser's own services are
 * switched off, and what still asks for another machine is sent to a port where nothing listens: a
 * proxy is never used for loopback, which is all the program needs.
 */
export function openWindow(browser: string, address: string, profileFolder: string, extra: readonly string[] = []): ChildProcess {
  mkdirSync(profileFolder, { recursive: true, mode: 0o700 });
  return spawn(browser, [...windowArguments(address, profileFolder, process.getuid?.() === 0), ...extra], { stdio: 'ignore' });
}

export function windowArguments(address: string, profileFolder: string, isRoot: boolean): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    '--proxy-server=127.0.0.1:9',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-quic',
    '--disable-sync',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
    '--password-store=basic',
    '--window-size=1280,860',
    // Chromium refuses to run as root inside its sandbox; the second flag drops the warning bar about it.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}
