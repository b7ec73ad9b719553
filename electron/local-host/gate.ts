import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Who may speak with the local host: the one window that was given the ticket. Other users, other
 * programs and other sites on this machine reach the same port and are told nothing.
 */
export type Gate = {
  /** The status a stranger gets, or null for the window. */
  readonly refusal: (request: Asking) => number | null;
  /** Exchanges the ticket, once, for the cookie every later request carries; null for a wrong or used one. */
  readonly exchange: (ticket: string | null) => string | null;
  /** Goes into the address the window is opened with; good for one exchange. */
  readonly ticket: string;
};

type Asking = { readonly method: string; readonly pathname: string; readonly headers: IncomingHttpHeaders };

export const startPath = '/start';

export function createGate(port: number): Gate {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  // Cookies do not tell ports apart: the name does.
  const cookieName = `adref-${port}`;
  const secret = randomBytes(32).toString('base64url');
  const ticket = randomBytes(32).toString('base64url');
  let isTicketUsed = false;
  return {
    ticket,
    exchange(given) {
      if (isTicketUsed || !isSame(given, ticket)) return null;
      isTicketUsed = true;
      return `${cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    refusal({ method, pathname, headers }) {
      // A name that was rebound to this address still says its own name here.
      if (headers.host !== host) return 421;
      if (headers.origin !== undefined && headers.origin !== origin) return 403;
      if (!isOwnSite(headers['sec-fetch-site'], method)) return 403;
      if (pathname === startPath) return null;
      return isSame(cookie(headers.cookie, cookieName), secret) ? null : 401;
    },
  };
}

/** `none` is what a browser says of an address the user opened; nothing but opening a page is asked so. */
function isOwnSite(site: string | string[] | undefined, method: string): boolean {
  return site === undefined || site === 'same-origin' || (site === 'none' && method === 'GET');
}

function cookie(header: string | undefined, name: string): string | null {
  const pair = (header ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}

function isSame(given: string | null, secret: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
