import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A slow machine is no mistake of the code's.
    testTimeout: 60_000,
    // The pictures for link previews read the style sheets.
    css: true,
    setupFiles: ['tests/same-cases.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/webkit/**'],
  },
});
