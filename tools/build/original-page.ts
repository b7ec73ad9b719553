import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** What pdf.js asks for by name while it draws a page: character maps, stand-in fonts, decoders of images. */
const pdfjsFiles = [
  { folder: 'cmaps', ending: /\.bcmap$/ },
  { folder: 'standard_fonts', ending: /\.(?:pfb|ttf)$/ },
  { folder: 'wasm', ending: /^(?!quickjs).*\.wasm$/ },
] as const;

/**
 * Makes `original.html`, the page that draws originals, whole in one file: it stands in a frame without an origin, which can fetch
 * nothing. The files of pdf.js lie beside it, under `pdfjs/`, for the desk to hand on.
 */
export function originalPage(): Plugin {
  return {
    name: 'original-page',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'original.html', source: await pageSource() });
      for (const { name, path } of filesOfPdfjs()) this.emitFile({ type: 'asset', fileName: `pdfjs/${name}`, source: readFileSync(path) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const pathname = new URL(request.url ?? '/', 'http://localhost').pathname;
        const file = filesOfPdfjs().find(({ name }) => pathname === `/pdfjs/${name}`);
        if (file !== undefined) response.end(readFileSync(file.path));
        else if (pathname === '/original.html') void pageSource().then((source) => response.setHeader('content-type', 'text/html; charset=utf-8').end(source), next);
        else next();
      });
    },
  };
}

function filesOfPdfjs(): readonly { readonly name: string; readonly path: string }[] {
  const from = resolve('node_modules/pdfjs-dist');
  return pdfjsFiles.flatMap(({ folder, ending }) =>
    readdirSync(join(from, folder))
      .filter((name) => ending.test(name))
      .map((name) => ({ name: `${folder}/${name}`, path: join(from, folder, name) })),
  );
}

async function pageSource(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve('renderer'),
    build: { write: false, minify: 'oxc', assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false, chunkSizeWarningLimit: 8_000, rolldownOptions: { input: resolve('renderer/features/original/page/main.ts'), output: { format: 'es', codeSplitting: false } } },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
  const style = output.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : [])).join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ad Referendum</title><style>${style}</style></head>
<body><script type="module">${script.replaceAll('</script', String.raw`<\/script`)}</script></body>
</html>
`;
}
