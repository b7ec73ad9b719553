import { meetingId } from '../../shared/model/id.ts';

/** The custom scheme the windows are served over: no file: page, no server. */
export const scheme = 'app';
export const origin = `${scheme}://ui`;

/** Whether an address is one of the program's own pages. */
export function isOwn(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${scheme}:` && url.host === 'ui';
}

/** The address of the public text of the meeting that `address` asks for, written anew; null for any other place, ours or not. */
export function publicAddress(address: string): string | null {
  const [, id] = /^#\/meeting\/([^/]+)\/projector$/.exec(URL.parse(address)?.hash ?? '') ?? [];
  const meeting = meetingId.safeParse(id);
  return isOwn(address) && meeting.success ? `${origin}/#/meeting/${meeting.data}/projector` : null;
}
