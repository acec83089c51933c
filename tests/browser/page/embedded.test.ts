import { expect, test } from '@playwright/test';
import { startHost } from '../offline/host.ts';

// To keep workers out, the driver would ask for what such a frame may not have.
test.use({ serviceWorkers: 'allow' });

test('in a frame of a course page that is let run scripts and nothing else, the lesson answers', async ({
  page,
}) => {
  const host = await startHost('dist');
  // From a page of another network, browsers let no frame of this machine in.
  await page.goto(`${host.origin}/robots.txt`);
  await page.evaluate(() => {
    document.body.innerHTML =
      '<iframe sandbox="allow-scripts" src="/neuron/?two.w=3#two" width="1200" height="700">';
  });
  const lesson = page.frameLocator('iframe');
  const weight = lesson.locator('#two').getByRole('spinbutton', { name: 'weight' }).first();
  await expect(weight).toHaveValue('3');
  await weight.fill('4');
  await weight.press('Enter');
  await expect(lesson.locator('.stage .caption')).toContainText('A weight of 4 ');
  await host.goOffline();
});
