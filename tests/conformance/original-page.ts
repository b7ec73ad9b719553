/** What the policy of the page that draws originals must say, the hash of its script apart. */
export const originalPageRules = [
  "default-src 'none'",
  "script-src 'sha256-' 'wasm-unsafe-eval'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data: blob:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts',
];

/** The rules of a policy, with hashes left out. */
export function rulesOf(policy: string): readonly string[] {
  return policy.split('; ').map((rule) => rule.replaceAll(/(?<='sha256-)[\w+/=]+/g, ''));
}
