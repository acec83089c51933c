import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fileAPage } from './scripts/file-a-page.mjs';
import { fonts } from './scripts/fonts.mjs';
import { hosting } from './scripts/hosting.mjs';
import { leanD3 } from './scripts/lean-d3.mjs';
import { leanScripts } from './scripts/lean-scripts.mjs';
import { offline } from './scripts/offline.mjs';
import { pageOrder } from './scripts/page-order.mjs';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // Not among the packages, where it would be, for copies of the project that share these are built at the same time.
  cacheDir: './.cache/astro',
  integrations: [fonts(), mdx(), sitemap(), pageOrder(), offline(), hosting()],
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types one-neuron',
      ],
    },
  },
  devToolbar: { enabled: false },
  vite: {
    css: {
      transformer: 'lightningcss',
      lightningcss: { drafts: { customMedia: true } },
    },
    plugins: [fileAPage, ...leanD3, leanScripts],
    environments: {
      client: {
        build: {
          modulePreload: false,
          // Nearly all of a page's script runs while it is read: Chromium then compiles it while it comes in, and not while a figure moves.
          rolldownOptions: { output: { postBanner: '//# allFunctionsCalledOnLoad' } },
        },
      },
    },
    build: {
      // Type within a page is sent with each, and is never ready for what is painted first.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Content collections write a directive of Astro's own into each chapter; the bundler's warning about it says nothing.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
