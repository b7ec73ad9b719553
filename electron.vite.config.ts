import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { originalPage } from './tools/build/original-page.ts';

export default defineConfig({
  main: {
    build: {
      // Dependencies stay external: native modules and pdfjs-dist are loaded from node_modules in every host.
      rolldownOptions: {
        input: {
          index: resolve('electron/main/index.ts'),
          'local-host': resolve('electron/local-host/index.ts'),
          'core-worker': resolve('electron/core/worker.ts'),
          'reader-worker': resolve('electron/core/formats/reader-worker.ts'),
          cli: resolve('electron/cli/entry.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file: it can require nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('renderer'),
    plugins: [react(), originalPage()],
    build: {
      minify: 'oxc',
      // The content security policy admits no data: font or script.
      assetsInlineLimit: 0,
      // In kB. One file is right for a program read from the disk it runs on.
      chunkSizeWarningLimit: 1_500,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
});
