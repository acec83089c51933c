import { defineConfig } from 'vitest/config';
import { leanD3 } from './scripts/lean-d3.mjs';

export default defineConfig({
  // The figures are tested with as much of D3 as the page has.
  plugins: [...leanD3],
  test: {
    server: { deps: { inline: [/d3/] } },
    // A slow machine is no mistake of the code's.
    testTimeout: 60_000,
    // The pictures for link previews read the style sheets.
    css: true,
    setupFiles: ['tests/same-cases.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/webkit/**'],
  },
});
