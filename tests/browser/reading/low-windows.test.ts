import { expect, test } from '@playwright/test';
import { chapters } from './chapters.ts';
import { jumpTo, openLive } from './live.ts';
import { laptop, projector } from './windows.ts';

/** The words of the drawing in sight that are smaller than 11 px, each with its size. */
function smallWords(): readonly string[] {
  const texts = [...document.querySelectorAll<SVGTextElement>('.stage svg.drawing text')];
  return texts
    .filter((text) => text.checkVisibility() && text.textContent)
    .map((text) => ({
      words: text.textContent,
      size: parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
    }))
    .filter(({ size }) => size < 11)
    .map(({ words, size }) => `${words} (${size.toFixed(1)} px)`);
}

for (const [name, window] of Object.entries({ projector, laptop })) {
  for (const { path, steps } of chapters) {
    test(`the words in the drawings of ${path} can be read on a ${name}`, async ({ page }) => {
      await page.setViewportSize(window);
      await openLive(page, path);
      for (const step of steps) {
        await jumpTo(page, step);
        expect(await page.evaluate(smallWords), `at ${step}`).toEqual([]);
      }
    });
  }
}
