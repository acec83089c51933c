import { expect, test } from '@playwright/test';
import { chapters, paths } from '../chapters.ts';
import { open } from '../lesson.ts';
import { jumpTo } from '../reading/live.ts';
import { troublesOf } from './troubles.ts';

// The worker that keeps the lesson is under the policy too.
test.use({ serviceWorkers: 'allow' });

for (const { path, steps } of chapters) {
  test(`${path} keeps its content security policy and asks no other host, from step to step and edit to edit`, async ({
    page,
    baseURL,
  }) => {
    const troubles = await troublesOf(page, baseURL ?? '');
    await open(page, path);
    for (const step of steps) await jumpTo(page, step);
    for (const entry of await page.locator('lesson-number .entry').all()) await entry.press('Home');
    await page.getByRole('button', { name: /^Colours/ }).click();
    for (const button of await page.locator('.stage button:visible, [data-download]').all())
      await button.click();
    expect(troubles).toEqual([]);
  });
}

test('a script, a style or an attribute that someone smuggles into a page does nothing', async ({ page }) => {
  await open(page, '/neuron/');
  const broken = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      seen.push(effectiveDirective),
    );
    const script = document.createElement('script');
    const trust = Reflect.get(window, 'trustedTypes') as unknown;
    try {
      script.textContent = 'document.title = "taken over"';
      document.head.append(script);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<b onclick="document.title = 1" style="color: red">b</b>',
      );
    } catch {
      seen.push('trusted-types');
    }
    await new Promise((done) => setTimeout(done));
    return { seen, trust: Boolean(trust), title: document.title };
  });
  expect(broken.title).not.toContain('taken over');
  expect(broken.seen.length).toBeGreaterThan(0);
  if (broken.trust) expect(broken.seen).toContain('trusted-types');
});

test('what someone smuggles into the HTML of a page neither runs, nor is styled, nor calls another host', async ({
  page,
}) => {
  const smuggled = [
    '<script>document.title = "taken over"</script>',
    '<b id="smuggled" onclick="document.title = 1" style="color: rgb(255, 0, 0)">b</b>',
    '<img src="https://elsewhere.example/picture.png" alt="">',
  ];
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      broken.push(effectiveDirective),
    );
  });
  await page.route('**/neuron/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('</main>', `${smuggled.join('')}</main>`),
    });
  });
  const title = 'Artificial neurons · One neuron';
  await open(page, '/neuron/');
  const mark = page.locator('#smuggled');
  await mark.evaluate((one: HTMLElement) => one.click());
  await expect(mark).not.toHaveCSS('color', 'rgb(255, 0, 0)');
  await expect(page).toHaveTitle(title);
  await expect
    .poll(() => page.evaluate(() => [...new Set(Reflect.get(window, 'broken') as string[])].sort()))
    .toEqual(['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr']);
});

for (const path of paths) {
  test(`the HTML of ${path} names its policy, and has no inline handler and no style attribute`, async ({
    request,
  }) => {
    const html = await (await request.get(path, { maxRetries: 3 })).text();
    expect(html).toMatch(/<meta http-equiv="content-security-policy"[^>]*default-src 'self'/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
  });
}
