import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/webkit/*.test.ts'],
    globalSetup: 'tests/webkit/programs.ts',
    fileParallelism: false,
    // A slow machine is no mistake of the page's.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
