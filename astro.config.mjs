import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { chunks, plainImports } from './scripts/chunks.mjs';
import { fonts } from './scripts/fonts.mjs';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [fonts(), mdx(), sitemap()],
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "font-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports],
    environments: {
      client: {
        build: {
          modulePreload: false,
          rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
        },
      },
    },
    build: {
      rolldownOptions: {
        // Content collections write a directive of Astro's own into each chapter; the bundler's warning about it says nothing.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
