import { By } from 'selenium-webdriver';
import { test } from 'vitest';
import { clickOn, expectSoon, open, valueOf, withWebKit } from './webkit.ts';

const driverNow = withWebKit({ width: 500, height: 812 });
const field = '#your-turn lesson-number[data-of=w] .entry';
const buttons = `document.querySelectorAll('.nudges button').length`;

test('in WebKit, a tap selects a number and brings up its − and +, and each tap on them is one step', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#your-turn');
  // WebKit's driver moves no finger: it makes each touch one of the mouse, which here goes by the name of a finger.
  await driver.executeScript(
    "Object.defineProperty(PointerEvent.prototype, 'pointerType', { get: () => 'touch' })",
  );
  await clickOn(driver, field);
  await expectSoon(driver, `document.activeElement === document.querySelector('${field}')`, true);
  await expectSoon(driver, 'getSelection().toString()', '0.5');
  await clickOn(driver, '.nudges button:last-child');
  await clickOn(driver, '.nudges button:last-child');
  await expectSoon(driver, valueOf('your-turn', 'w'), '0.7');
  await clickOn(driver, '.nudges button:first-child');
  await expectSoon(driver, valueOf('your-turn', 'w'), '0.6');
  await expectSoon(driver, `document.activeElement === document.querySelector('${field}')`, true);
  const heading = await driver.findElement(By.css('#your-turn h2'));
  await heading.click();
  await expectSoon(driver, buttons, 0);
});
