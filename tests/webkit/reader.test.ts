import { Key, type WebElement } from 'selenium-webdriver';
import { expect, test } from 'vitest';
import { address, expectSoon, fieldIn, live, open, present, type, valueOf, withWebKit } from './webkit.ts';

const driverNow = withWebKit({ width: 1280, height: 800 });

test('in WebKit, an address with a step and an edit opens at that step with that edit', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/?your-turn.w=-2#your-turn');
  await expectSoon(driver, valueOf('your-turn', 'w'), '−2');
  await expectSoon(driver, "document.querySelector('svg.wide .handle[data-of=w]').ariaValueNow", '-2');
});

test('in WebKit, scrolling goes from step to step, and the address follows', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/');
  await driver.executeScript("document.querySelector('#two').scrollIntoView()");
  await expectSoon(driver, present, 'two');
  await expectSoon(driver, address, '#two');
  await driver.executeScript('scrollTo(0, 0)');
  await expectSoon(driver, address, '');
});

test('in WebKit, a typed number holds at Enter, and a reload comes back to the same moment', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#your-turn');
  await type(driver, 'your-turn', 'w', '0,25');
  await expectSoon(driver, valueOf('your-turn', 'w'), '0.25');
  await expectSoon(driver, address, '?your-turn.w=0.25#your-turn');
  const seen = () =>
    driver.executeScript<string>("return document.querySelector('.caption').textContent + scrollY");
  const before = await seen();
  await driver.navigate().refresh();
  await live(driver);
  await expectSoon(driver, present, 'your-turn');
  await expect.poll(seen).toBe(before);
});

test('in WebKit, what is no number keeps the last good value and says why', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#your-turn');
  await type(driver, 'your-turn', 'w', 'abc');
  await expectSoon(
    driver,
    "document.querySelector('#your-turn .why')?.textContent",
    '“abc” is not a number, so nothing changes.',
  );
  await (await fieldIn(driver, 'your-turn', 'w')).sendKeys(Key.ESCAPE);
  await expectSoon(driver, valueOf('your-turn', 'w'), '0.5');
});

test('in WebKit, the keys of a spinbutton change a number, and undo and redo go back and forth', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#your-turn');
  const field = await fieldIn(driver, 'your-turn', 'w');
  await driver.executeScript('arguments[0].focus()', field);
  for (const [key, value] of [
    [Key.ARROW_UP, '0.6'],
    [Key.PAGE_UP, '1.6'],
    [Key.HOME, '−5'],
    [Key.chord(Key.CONTROL, 'z'), '1.6'],
    [Key.chord(Key.CONTROL, Key.SHIFT, 'z'), '−5'],
    [Key.ESCAPE, '0.5'],
  ] as const) {
    await field.sendKeys(key);
    await expectSoon(driver, valueOf('your-turn', 'w'), value);
  }
});

test('in WebKit, a drag sideways scrubs a number, and what it was is put back', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#your-turn');
  const field = await fieldIn(driver, 'your-turn', 'w');
  await driver.actions().move({ origin: field }).press().move({ origin: field, x: 20 }).release().perform();
  await expectSoon(driver, valueOf('your-turn', 'w'), '1');
  await expectSoon(driver, "document.querySelectorAll('#your-turn .put-back').length", 1);
  await driver.executeScript("document.querySelector('#your-turn .put-back').click()");
  await expectSoon(driver, valueOf('your-turn', 'w'), '0.5');
});

test('in WebKit, a handle of the figure is dragged, and makes the same edit', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#your-turn');
  const shown = "[...document.querySelectorAll('.handle[data-of=w]')].find((each) => each.checkVisibility())";
  await expectSoon(driver, `${shown}.ariaValueNow`, '0.5');
  const handle = await driver.executeScript<WebElement>(`return ${shown}.querySelector('.knob')`);
  await driver
    .actions()
    .move({ origin: handle })
    .press()
    .move({ origin: handle, y: -20 })
    .release()
    .perform();
  await expect
    .poll(() => driver.executeScript<string>(`return ${valueOf('your-turn', 'w')}`))
    .toMatch(/^[1-4]/);
});

test('in WebKit, back from the next chapter comes to the place and the numbers that were left', async () => {
  const driver = driverNow();
  await open(driver, 'neuron/#your-turn');
  await type(driver, 'your-turn', 'w', '3');
  await expectSoon(driver, address, '?your-turn.w=3#your-turn');
  await driver.get(await driver.executeScript<string>("return document.querySelector('a[rel=next]').href"));
  await live(driver);
  await driver.navigate().back();
  await live(driver);
  await expectSoon(driver, present, 'your-turn');
  await expectSoon(driver, valueOf('your-turn', 'w'), '3');
});
