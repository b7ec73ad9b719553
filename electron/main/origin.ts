/** The custom scheme the windows are served over: no file: page, no server. */
export const scheme = 'app';
export const origin = `${scheme}://ui`;

/** Whether an address is one of the program's own pages. */
export function isOwn(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${scheme}:` && url.host === 'ui';
}
