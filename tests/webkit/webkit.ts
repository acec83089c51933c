import { execFileSync } from 'node:child_process';
import { Builder, By, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** Where Debian keeps the small browser that WebKit's driver drives. */
function miniBrowser(): string {
  const files = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' }).split('\n');
  return files.find((file) => file.endsWith('/MiniBrowser')) ?? 'MiniBrowser';
}

/** Opens a window of WebKit; `args` are more of the browser's own options. */
function openWebKit(args: readonly string[]): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation', ...args] },
  });
  return new Builder()
    .usingServer(inject('driver'))
    .withCapabilities(capabilities)
    .forBrowser('MiniBrowser')
    .build();
}

/** Gives a file's tests a window of WebKit, of a size in px, from before the first of them until after the last. */
export function withWebKit(size: { width: number; height: number }, args: readonly string[] = []) {
  let driver: WebDriver | undefined;
  beforeAll(async () => {
    driver = await openWebKit(args);
    await driver.manage().window().setRect(size);
  });
  afterAll(() => driver?.quit());
  return (): WebDriver => {
    if (!driver) throw new Error('There is no window yet.');
    return driver;
  };
}

/** Opens a page of the lesson anew, and waits until its numbers can be edited, and it is at the step of the address. */
export async function open(driver: WebDriver, address: string): Promise<void> {
  await driver.get('about:blank');
  await driver.get(inject('site') + address);
  await live(driver);
  const step = address.split('#')[1];
  if (step !== undefined) await expectSoon(driver, present, step);
}

/** Waits until all the page's numbers can be edited; those far from the reader come last. */
export async function live(driver: WebDriver): Promise<void> {
  const bare = 'lesson-number:not(:has(.entry))';
  await expectSoon(driver, `!!document.querySelector('.entry') && !document.querySelector('${bare}')`, true);
}

/** The field of a number in a step, where it first stands. */
export function fieldIn(driver: WebDriver, step: string, name: string): Promise<WebElement> {
  return driver.findElement(By.css(`#${step} lesson-number[data-of="${name}"] .entry`));
}

/** Types a text over the one in a number's field, and presses Enter. */
export async function type(driver: WebDriver, step: string, name: string, text: string): Promise<void> {
  const field = await fieldIn(driver, step, name);
  await driver.executeScript('arguments[0].focus(); arguments[0].select()', field);
  await driver.actions().sendKeys(text, Key.ENTER).perform();
}

/** Clicks on what a selector finds first, where it lies. */
export async function clickOn(driver: WebDriver, selector: string): Promise<void> {
  await driver.findElement(By.css(selector)).click();
}

/** Expects an expression, worked out in the page, to come to a value. */
export async function expectSoon(driver: WebDriver, expression: string, wanted: unknown): Promise<void> {
  await expect.poll(() => driver.executeScript(`return ${expression}`), { interval: 50 }).toEqual(wanted);
}

/** The expression for the value that a field shows. */
export const valueOf = (step: string, name: string): string =>
  `document.querySelector('#${step} lesson-number[data-of="${name}"] .entry').value`;

/** The expression for the step that the reader is at. */
export const present = `document.querySelector('[data-present]').id`;

/** The expression for the address after its path. */
export const address = 'location.search + location.hash';
