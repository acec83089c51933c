import { expect } from '@playwright/test';
import { drawn, open, test } from '../lesson.ts';

test('what the browser itself counts as layout shift is none, from the first paint to the first live drawing', async ({
  page,
}) => {
  await open(page, '/learning-rate/');
  await drawn(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value?: number })[];
          resolve(entries.reduce((sum, { value = 0 }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(shift).toBe(0);
});
