import { sentence } from '../../shared/locales/index.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { WorkingLanguage } from '../../shared/model/language.ts';
import type { Pages } from './pages.ts';
import { secured } from './security-headers.ts';

const style = `:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 15vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.375rem; }`;

/**
 * The only page a window gets when the library cannot be opened: one sentence that says why, in the
 * user's language. It runs no script.
 */
export function troublePages({ code, language }: { readonly code: ErrorCode; readonly language: WorkingLanguage }): Pages {
  return (request) => {
    const { pathname } = new URL(request.url);
    const answer =
      pathname === '/trouble.css'
        ? new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } })
        : new Response(page(sentence(language, code), language), { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
    return Promise.resolve(secured(answer));
  };
}

function page(text: string, language: WorkingLanguage): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Ad Referendum</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/trouble.css"></head>
<body><main><h1>Ad Referendum</h1><p role="alert">${escaped(text)}</p></main></body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
