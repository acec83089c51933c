import { expect, type Page, test } from '@playwright/test';
import { inProject } from '../../../scripts/steps/project.mjs';
import { scrollTo } from '../lesson.ts';
import { type Host, startHost } from '../offline/host.ts';

// To keep workers out, the driver would ask for what such a frame may not have.
test.use({ serviceWorkers: 'allow' });

/** Starts a host of the lesson and opens a page with this content on it: from another network, browsers let no frame of this machine in. */
async function hostAround(page: Page, content: string): Promise<Host> {
  const host = await startHost(inProject('dist'));
  await page.goto(`${host.origin}/robots.txt`);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, content);
  return host;
}

test('in a frame of a course page that is let run scripts and nothing else, the lesson answers', async ({
  page,
}) => {
  const host = await hostAround(
    page,
    '<iframe sandbox="allow-scripts" src="/neuron/?two.w=3#two" width="1200" height="700">',
  );
  const lesson = page.frameLocator('iframe');
  const weight = lesson.locator('#two').getByRole('spinbutton', { name: 'weight' }).first();
  await expect(weight).toHaveValue('3');
  await weight.fill('4');
  await weight.press('Enter');
  await expect(lesson.locator('.stage .caption')).toContainText('A weight of 4 ');
  await host.goOffline();
});

test('going through the steps in a frame leaves the page around it where it is', async ({ page }) => {
  const host = await hostAround(
    page,
    '<p style="height: 300px"></p><iframe src="/neuron/#zero" width="1200" height="700"></iframe><p style="height: 900px"></p>',
  );
  const lesson = page.frameLocator('iframe');
  await expect(lesson.locator('.entry').first()).toBeAttached();
  await expect(lesson.locator('[data-present]')).toHaveId('zero');
  await lesson.locator('html').evaluate(async () => {
    while (document.readyState !== 'complete') await new Promise(requestAnimationFrame);
  });
  // To the step of its address some browsers bring a frame by themselves.
  await scrollTo(page, 150);
  for (const id of ['one', 'two', 'line']) {
    await lesson.locator('html').press('ArrowRight');
    await expect(lesson.locator('[data-present]')).toHaveId(id);
    await expect(lesson.locator(`#${id} .title`)).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(150);
  }
  await host.goOffline();
});
