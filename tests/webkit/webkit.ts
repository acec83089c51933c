import { execFileSync } from 'node:child_process';
import { Builder, By, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver';
import { expect, inject } from 'vitest';

/** Where Debian keeps the small browser that WebKit's driver drives. */
function miniBrowser(): string {
  const files = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' }).split('\n');
  return files.find((file) => file.endsWith('/MiniBrowser')) ?? 'MiniBrowser';
}

/** Opens a window of WebKit. */
export function openWebKit(): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  });
  return new Builder()
    .usingServer(inject('driver'))
    .withCapabilities(capabilities)
    .forBrowser('MiniBrowser')
    .build();
}

/** Opens a page of the lesson anew, and waits until its numbers can be edited. */
export async function open(driver: WebDriver, address: string): Promise<void> {
  await driver.get('about:blank');
  await driver.get(inject('site') + address);
  await live(driver);
}

/** Waits until the page's numbers can be edited. */
export async function live(driver: WebDriver): Promise<void> {
  await driver.wait(async () => (await driver.findElements(By.css('.entry'))).length > 0, 10_000);
}

/** The field of a number in a step, where it first stands. */
export function fieldIn(driver: WebDriver, step: string, name: string): Promise<WebElement> {
  return driver.findElement(By.css(`#${step} lesson-number[data-of="${name}"] .entry`));
}

/** Expects an expression, worked out in the page, to come to a value. */
export async function expectSoon(driver: WebDriver, expression: string, wanted: unknown): Promise<void> {
  await expect
    .poll(() => driver.executeScript(`return ${expression}`), { timeout: 6000, interval: 50 })
    .toEqual(wanted);
}

/** The expression for the value that a field shows. */
export const valueOf = (step: string, name: string): string =>
  `document.querySelector('#${step} lesson-number[data-of="${name}"] .entry').value`;

/** The expression for the step that the reader is at. */
export const present = `document.querySelector('[data-present]').id`;

/** The expression for the address after its path. */
export const address = 'location.search + location.hash';
