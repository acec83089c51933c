import { expect, inject, test } from 'vitest';
import { lackingWithoutScripts } from '../browser/page/lacking.ts';
import { chapters } from '../browser/chapters.ts';
import { withWebKit } from './webkit.ts';

const driverNow = withWebKit({ width: 1280, height: 800 }, ['--enable-javascript=FALSE']);

for (const { path } of chapters) {
  test(`in WebKit, without scripts ${path} has every step’s text, its figure, and all its numbers`, async () => {
    const driver = driverNow();
    await driver.get(inject('site') + path.slice(1));
    expect(await driver.executeScript("return matchMedia('(scripting: none)').matches")).toBe(true);
    expect(await driver.executeScript(lackingWithoutScripts)).toEqual([]);
  });
}
