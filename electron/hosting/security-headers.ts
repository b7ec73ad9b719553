import { contentSecurityPolicy } from '../../shared/csp.ts';

/** What every answer of a host carries, whatever it answers: nothing is kept, framed, sniffed or shared. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=()',
  'cache-control': 'no-store',
};

/** The same answer with the security headers; what the answer said of them itself gives way. */
export function secured(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

/** The same for a page that has a policy of its own and says so. */
export function securedAs(response: Response): Response {
  const policy = response.headers.get('content-security-policy');
  const answer = secured(response);
  if (policy !== null) answer.headers.set('content-security-policy', policy);
  return answer;
}
