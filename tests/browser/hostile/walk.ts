import type { Page } from '@playwright/test';
import { painted } from '../painted.ts';
import fc from 'fast-check';
import { doInPage } from './in-page.ts';

/** One thing that a reader does to a page. */
export type Deed =
  | { readonly do: 'scroll'; readonly by: number }
  | { readonly do: 'jump' | 'link'; readonly place: number }
  | { readonly do: 'back' | 'forward' }
  | { readonly do: 'press'; readonly place: number; readonly key: string }
  | { readonly do: 'type'; readonly place: number; readonly text: string }
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'click'; readonly place: number }
  | { readonly do: 'resize'; readonly width: number; readonly height: number };

const place = fc.nat(1000);
const fieldKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Escape', 'Enter'];
const pageKeys = ['ArrowRight', 'ArrowLeft', 'Control+z', 'Control+Shift+z', 'Tab', 'Space', 'Home', 'End'];
const texts = ['0', '-1', '2,5', '1e9', '1, 2, 3', 'seven', '', '−3', '0.0001', 'NaN'];
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('scroll'), by: fc.integer({ min: -2500, max: 2500 }) }),
  fc.record({ do: fc.constantFrom('jump', 'link'), place }),
  fc.record({ do: fc.constantFrom('back', 'forward') }),
  fc.record({ do: fc.constant('press'), place, key: fc.constantFrom(...fieldKeys) }),
  fc.record({ do: fc.constant('type'), place, text: fc.constantFrom(...texts) }),
  fc.record({ do: fc.constant('key'), key: fc.constantFrom(...pageKeys) }),
  fc.record({ do: fc.constant('click'), place }),
  fc.record({
    do: fc.constant('resize'),
    width: fc.constantFrom(320, 390, 700, 1280),
    height: fc.constantFrom(225, 600, 900),
  }),
);

/** A walk of so many deeds, the same one for the same seed. */
export function walkOf(length: number, seed: number): readonly Deed[] {
  return fc.sample(anyDeed, { numRuns: length, seed });
}

/** The one of the elements that a place on the walk means. */
function nth(page: Page, selector: string, at: number) {
  return page.evaluateHandle(
    ([all, index]) => {
      const found = [...document.querySelectorAll<HTMLElement>(all)].filter((one) => one.checkVisibility());
      return found[index % found.length];
    },
    [selector, at] as const,
  );
}

/** Does one thing of a walk with the reader's own keys, where it needs any, and waits until the page has answered. */
async function perform(page: Page, wish: Deed): Promise<void> {
  if (wish.do === 'resize') await page.setViewportSize(wish);
  else if (wish.do === 'key') {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press(wish.key);
  } else if (wish.do === 'press' || wish.do === 'type') {
    const selector = wish.do === 'press' ? '.entry, .handle[tabindex]' : 'input.entry';
    await (await nth(page, selector, wish.place)).asElement()?.focus();
    if (wish.do === 'press') await page.keyboard.press(wish.key);
    else {
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(wish.text);
      await page.keyboard.press('Enter');
    }
  } else await page.evaluate(doInPage, [wish]);
  await painted(page);
}

/** How many deeds go together, of which the first two, and those that need it, are done with real input. */
const together = 12;

/** Does all things of a walk: most within the page, some with real input. */
export async function walk(page: Page, deeds: readonly Deed[]): Promise<void> {
  for (let start = 0; start < deeds.length; start += together) {
    const some = deeds.slice(start, start + together);
    const isReal = (deed: Deed, at: number) => at < 2 || deed.do === 'resize';
    await page.evaluate(
      doInPage,
      some.filter((deed, at) => !isReal(deed, at)),
    );
    for (const deed of some.filter(isReal)) await perform(page, deed);
  }
}
