import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
// Under plain Node the package `electron` would try to download its binary as soon as it is imported.
const alias = { electron: resolve(import.meta.dirname, 'support/electronStub.ts') };

export default defineConfig({
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          pool: 'forks',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          pool: 'forks',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
