import { expect } from '@playwright/test';
import { fieldIn, open, test } from '../lesson.ts';
import { expectAddress, settled } from '../moment.ts';

test('a reader who sets larger type while reading sees the figure of what they change then', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1600, height: 1100 });
  await open(page, '/neuron/#your-turn');
  await settled(page);
  await expect(page.locator('.stage svg.wide')).toBeVisible();
  const tools = await context.newCDPSession(page);
  await tools.send('Page.setFontSizes', { fontSizes: { standard: 27 } });
  await expect(page.locator('.stage svg.narrow')).toBeVisible();
  await fieldIn(page, 'your-turn', 'weight').press('ArrowUp');
  await expectAddress(page, '?your-turn.w=0.6#your-turn');
  const drawing = page.locator('.stage svg.narrow');
  const seen = await drawing.innerHTML();
  await page.reload();
  await open(page, '/neuron/?your-turn.w=0.6#your-turn');
  await settled(page);
  expect(seen).toBe(await drawing.innerHTML());
});
