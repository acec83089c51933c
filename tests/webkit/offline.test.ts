import { onTestFinished, test } from 'vitest';
import { inProject } from '../../scripts/steps/project.mjs';
import { startHost } from '../browser/offline/host.ts';
import { expectSoon, live, present, type, valueOf, withWebKit } from './webkit.ts';

const driverNow = withWebKit({ width: 1280, height: 800 });

test('in WebKit, after one visit the chapters open without a network, and keep an edit over a reload', async () => {
  const driver = driverNow();
  const host = await startHost(inProject('dist'));
  onTestFinished(() => host.goOffline());
  await driver.get(`${host.origin}/`);
  await expectSoon(driver, 'navigator.serviceWorker.controller?.state', 'activated');
  await host.goOffline();
  await driver.get(`${host.origin}/neuron/#your-turn`);
  await live(driver);
  await type(driver, 'your-turn', 'w', '2');
  await expectSoon(driver, 'location.search', '?your-turn.w=2');
  await driver.navigate().refresh();
  await live(driver);
  await expectSoon(driver, present, 'your-turn');
  await expectSoon(driver, valueOf('your-turn', 'w'), '2');
});
