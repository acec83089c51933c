import { beforeEach, test } from 'vitest';
import { address, clickOn, expectSoon, open, type, valueOf, withWebKit } from './webkit.ts';

const driverNow = withWebKit({ width: 1280, height: 800 });
const [weight, input] = [valueOf('your-turn', 'w'), valueOf('your-turn', 'x')];

beforeEach(async () => {
  await open(driverNow(), 'neuron/?x=7#your-turn');
  await type(driverNow(), 'your-turn', 'w', '2');
  await expectSoon(driverNow(), weight, '2');
});

test('in WebKit, a changed number says what it was, and is put back alone', async () => {
  const driver = driverNow();
  const putBack = '#your-turn lesson-number[data-of=w] + .put-back';
  await expectSoon(driver, `document.querySelector('${putBack}').textContent`, 'was 0.5');
  await clickOn(driver, putBack);
  await expectSoon(driver, weight, '0.5');
  await expectSoon(driver, `document.querySelector('${putBack}')`, null);
  await expectSoon(driver, input, '7');
  await expectSoon(driver, address, '?x=7#your-turn');
});

test('in WebKit, all is put back at once, and undone at once', async () => {
  const driver = driverNow();
  await clickOn(driver, '.changes [data-do=put-all-back]');
  await expectSoon(driver, weight, '0.5');
  await expectSoon(driver, input, '3');
  await expectSoon(driver, address, '#your-turn');
  await expectSoon(driver, 'document.querySelector(\'[data-do="put-all-back"]\').checkVisibility()', false);
  await clickOn(driver, '.changes [data-do=undo]');
  await expectSoon(driver, weight, '2');
  await expectSoon(driver, input, '7');
  await clickOn(driver, '.changes [data-do=redo]');
  await expectSoon(driver, weight, '0.5');
});
