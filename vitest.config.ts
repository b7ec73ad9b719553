import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more: object = {}) => ({
  plugins: [react()],
  test: { name, include, environment: 'node', pool: 'forks' as const, testTimeout: 30_000, hookTimeout: 60_000, ...more },
});

export default defineConfig({
  test: {
    maxWorkers: Math.max(1, Math.min(4, availableParallelism())),
    projects: [
      project('unit', ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], { globalSetup: ['tests/support/built.ts'] }),
      project('migrations', ['tests/migrations/**/*.test.ts']),
      project('conformance', ['tests/conformance/**/*.test.ts'], { globalSetup: ['tests/conformance/built.ts'], fileParallelism: false, maxConcurrency: 2, testTimeout: 120_000 }),
    ],
  },
});
