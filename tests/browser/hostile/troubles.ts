import type { Page } from '@playwright/test';

/** Collects all that goes wrong on a page from now on: uncaught errors, errors on the console, breaches of the policy, requests elsewhere. */
export async function troublesOf(page: Page, origin: string): Promise<string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(origin).origin) {
      troubles.push(`a request to ${request.url()}`);
    }
  });
  await page.exposeFunction('tell', (text: string) => void troubles.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tell } = window as unknown as { tell: (text: string) => void };
      tell(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return troubles;
}
