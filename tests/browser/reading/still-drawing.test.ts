import { expect, test } from '@playwright/test';
import { open, withOwnType } from '../lesson.ts';
import { chapters } from '../chapters.ts';
import { jumpTo } from './live.ts';
import { desktop, laptop, low } from './windows.ts';

/** Where the drawing in sight has been, as texts, while the first number of a step went up and down by keys; all is put back then. */
async function placesOfDrawing(step: string): Promise<readonly string[]> {
  const field = document.querySelector(`#${step} input[role="spinbutton"]`);
  const keys = field ? [...Array<string>(12).fill('ArrowUp'), ...Array<string>(16).fill('ArrowDown')] : [];
  const places = new Set<string>();
  for (const key of keys) {
    field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await new Promise((done) => requestAnimationFrame(done));
    const drawing = [...document.querySelectorAll('.stage svg.drawing')].find((each) =>
      each.checkVisibility(),
    );
    const { top, height } = drawing?.getBoundingClientRect() ?? {};
    places.add(`${height?.toFixed(0)} px high at ${top?.toFixed(0)}`);
  }
  document.querySelector<HTMLElement>('[data-do="put-all-back"]')?.click();
  return [...places];
}

for (const [name, window] of Object.entries({ desktop, laptop, 'low window': low })) {
  for (const { path, steps } of chapters) {
    test(`the drawing of ${path} stays where it is while a number is changed (${name})`, async ({ page }) => {
      await page.setViewportSize(window);
      await withOwnType(page);
      await open(page, path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const step of steps) {
        await jumpTo(page, step);
        const places = await page.evaluate(placesOfDrawing, step);
        expect(places.slice(1), `at ${step}, at first ${places[0]}`).toEqual([]);
      }
    });
  }
}
