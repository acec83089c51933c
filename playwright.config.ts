import { defineConfig } from '@playwright/test';
import { onPath } from './scripts/steps/browsers.mjs';

const port = process.env.TEST_PORT ?? '4399';
const address = `http://localhost:${port}/`;

/** The system's own browser where there is one; without it, Playwright takes the one that it has installed. */
function installed(program: string, channel?: string) {
  const executablePath = onPath(program);
  if (executablePath === undefined) return {};
  return channel === undefined ? { executablePath } : { executablePath, channel };
}

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A slow machine is no mistake of the page's.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A worker would answer in the place of what a test sends; only the tests that are about it let it in.
  use: { baseURL: address, serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...installed('chromium'),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      },
    },
    {
      name: 'firefox',
      // What needs Chromium's own tools, or no engine in particular, is left to it.
      testMatch: ['**/{place,number,figure,page,offline}/*.test.ts'],
      use: {
        browserName: 'firefox',
        launchOptions: {
          ...installed('firefox-esr', 'moz-firefox'),
          // The driver loses a page that comes back from the browser's memory; the tests in WebKit go back to one.
          firefoxUserPrefs: {
            'fission.bfcacheInParent': false,
            'browser.sessionhistory.max_total_viewers': 0,
          },
        },
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    env: { PORT: port, ASTRO_TELEMETRY_DISABLED: '1' },
    url: address,
    reuseExistingServer: false,
  },
});
