import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { originalPage, originalPagePolicy } from '../../shared/csp.ts';

/** The page that draws originals, whole in one file, under a policy that lets its own script run and nothing else; null when it was not built. */
export async function originalPageFile(rendererFolder: string): Promise<Response | null> {
  const source = await readFile(join(rendererFolder, originalPage), 'utf8').catch(() => null);
  const script = /<script type="module">([\s\S]*)<\/script>/.exec(source ?? '')?.[1];
  if (source === null || script === undefined) return null;
  const hash = createHash('sha256').update(script).digest('base64');
  return new Response(source, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': originalPagePolicy(hash) } });
}
