import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const fromRoot = (file: string) => resolve(import.meta.dirname, file);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // The packages under "dependencies" stay outside: native SQLite, and pdfmake, which is imported by its files.
      externalizeDeps: true,
      rolldownOptions: {
        input: { index: fromRoot('electron/main.ts'), browser: fromRoot('electron/browser.ts') },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload may require electron and nothing else, and must be one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: fromRoot('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    // The words of react-aria come in 34 languages; the app speaks two.
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['en-US', 'es-ES'] }), enforce: 'pre' }],
    build: {
      outDir: 'out/renderer',
      // electron-vite's default is not to.
      minify: true,
      // In kB; read from disk, so there is nothing to gain from smaller pieces.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: { index: fromRoot('renderer/index.html') } },
    },
  },
});
