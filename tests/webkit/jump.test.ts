import { Key } from 'selenium-webdriver';
import { test } from 'vitest';
import { address, clickOn, expectSoon, open, present, withWebKit } from './webkit.ts';

const driverNow = withWebKit({ width: 1280, height: 800 });

test('in WebKit, a link of the contents jumps to its step, and back and forward go between the two', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#one');
  await clickOn(driver, '.contents > summary');
  await clickOn(driver, '.contents a[data-step=line]');
  await expectSoon(driver, present, 'line');
  await expectSoon(driver, address, '#line');
  await expectSoon(driver, "document.querySelector('.contents a[aria-current=step]').dataset.step", 'line');
  await driver.navigate().back();
  await expectSoon(driver, present, 'one');
  await driver.navigate().forward();
  await expectSoon(driver, present, 'line');
});

test('in WebKit, the buttons and keys for the next and the previous step go there', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#zero');
  await clickOn(driver, '.tools [data-do=next]');
  await expectSoon(driver, present, 'one');
  await expectSoon(
    driver,
    "document.querySelector('[role=status]').textContent",
    'Step 4: And if it is one? — A weight of 1 changes nothing: input and output are both 3.',
  );
  await driver.actions().sendKeys(Key.ARROW_RIGHT).perform();
  await expectSoon(driver, present, 'two');
  await clickOn(driver, '.tools [data-do=previous]');
  await expectSoon(driver, present, 'one');
});
