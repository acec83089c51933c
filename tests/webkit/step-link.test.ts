import { Key } from 'selenium-webdriver';
import { expect, test } from 'vitest';
import { address, clickOn, expectSoon, fieldIn, open, present, withWebKit } from './webkit.ts';

const driverNow = withWebKit({ width: 1280, height: 800 });

test('in WebKit, a step’s link copies its address with the reader’s numbers in it, and says so', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/?your-turn.w=2#your-turn');
  await clickOn(driver, '#your-turn .step-link');
  await expectSoon(driver, "document.querySelector('[role=status]').textContent", 'Link copied');
  // What was copied is asked for as a reader would: by pasting it.
  const field = await fieldIn(driver, 'your-turn', 'w');
  await driver.executeScript('arguments[0].focus(); arguments[0].select()', field);
  await field.sendKeys(Key.chord(Key.CONTROL, 'v'));
  const here = await driver.executeScript<string>('return location.origin');
  await expect.poll(() => field.getAttribute('value')).toBe(`${here}/neuron/?your-turn.w=2#your-turn`);
});

test('in WebKit, where nothing can be copied, a step’s link is a plain link', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#your-turn');
  await driver.executeScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await clickOn(driver, '#left-out .step-link');
  await expectSoon(driver, present, 'left-out');
  await expectSoon(driver, address, '#left-out');
});
