import { expect, test } from 'vitest';
import { findBrowser, hasDisplay, windowArguments } from '../../../electron/local-host/browser.ts';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...files: string[]) => ({ platform, env, exists: (path: string) => files.includes(path) });

test('the browser that CHROMIUM names is taken before any other, and no other when it is not there', () => {
  expect(findBrowser(machine('linux', { CHROMIUM: '/opt/c', PATH: '/usr/bin' }, '/opt/c', '/usr/bin/chromium'))).toBe('/opt/c');
  expect(findBrowser(machine('linux', { CHROMIUM: '/opt/c', PATH: '/usr/bin' }, '/usr/bin/chromium'))).toBeNull();
});

test('a browser is found where each system keeps it', () => {
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  expect(findBrowser(machine('linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
  expect(findBrowser(machine('darwin', {}, edge))).toBe(edge);
  expect(findBrowser(machine('win32', { ProgramFiles: 'C:\\Program Files' }, chrome))).toBe(chrome);
  expect(findBrowser(machine('linux', { PATH: '/usr/bin' }))).toBeNull();
});

test('a Linux without a display server shows no window', () => {
  expect([hasDisplay({ platform: 'linux', env: {} }), hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } }), hasDisplay({ platform: 'win32', env: {} })]).toEqual([false, true, true]);
});

test('the window has a profile of its own and a browser that speaks with nobody else', () => {
  const args = windowArguments('http://127.0.0.1:1/start?ticket=x', '/data/browser', false);
  expect(args).toEqual(expect.arrayContaining(['--app=http://127.0.0.1:1/start?ticket=x', '--user-data-dir=/data/browser', '--proxy-server=127.0.0.1:9', '--disable-background-networking', '--disable-sync']));
  expect(args).not.toContain('--no-sandbox');
});
