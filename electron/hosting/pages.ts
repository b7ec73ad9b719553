import { originalPage } from '../../shared/csp.ts';
import type { Core } from '../core/core.ts';
import { originalPageFile } from './original-page.ts';
import { original } from './originals.ts';
import { rendererFile } from './renderer-files.ts';
import { secured, securedAs } from './security-headers.ts';
import { receiveUpload } from './uploads.ts';

/** Answers what a window asks of its own origin, the same over Electron's protocol and over HTTP. */
export type Pages = (request: Request) => Promise<Response>;

type Options = { readonly rendererFolder: string; readonly core: Pick<Core, 'readOriginal' | 'inboxFolder'> };

/** The renderer's files, the page that draws originals, `POST /upload` and `GET /blob/<sha256>`; every answer carries the security headers. */
export function createPages(options: Options): Pages {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const page = request.method === 'GET' && pathname === originalPage ? await originalPageFile(options.rendererFolder) : null;
    return page === null ? secured((await answer(request, options)) ?? new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })) : securedAs(page);
  };
}

async function answer(request: Request, { rendererFolder, core }: Options): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === '/upload') return request.method === 'POST' ? receiveUpload(request, core.inboxFolder) : new Response(null, { status: 405 });
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  if (pathname.startsWith('/blob/')) return original(core, pathname.slice('/blob/'.length), searchParams.get('name'));
  return rendererFile(rendererFolder, pathname);
}
