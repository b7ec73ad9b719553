/**
 * What a page of ours may load and do, the same in every window: its own files and nothing else. No
 * inline script or style, no evaluation, no frame but the one that draws an original, no form that leaves, no markup
 * assigned as a string.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The page that draws originals, by its path: the one page that may stand in a frame of ours. */
export const originalPage = '/original.html';

/**
 * What that page may do. What draws documents writes styles, pictures and fonts as it goes; but the one script that comes with the
 * page is all that runs (`scriptHash`: its SHA-256, in base 64), it is of no origin, and it asks nothing of anywhere.
 */
export function originalPagePolicy(scriptHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}' 'wasm-unsafe-eval'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
  ].join('; ');
}
