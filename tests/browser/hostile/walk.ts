import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { painted } from '../reading/live.ts';

/** One thing that a reader does to a page. */
export type Deed =
  | { readonly do: 'scroll'; readonly by: number }
  | { readonly do: 'jump'; readonly place: number }
  | { readonly do: 'press'; readonly place: number; readonly key: string }
  | { readonly do: 'type'; readonly place: number; readonly text: string }
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'click'; readonly place: number }
  | { readonly do: 'resize'; readonly width: number; readonly height: number };

const place = fc.nat(1000);
const fieldKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Escape', 'Enter'];
const pageKeys = ['ArrowRight', 'ArrowLeft', 'Control+z', 'Control+Shift+z', 'Tab', 'Space', 'Home', 'End'];
const texts = ['0', '-1', '2,5', '1e9', '1, 2, 3', 'seven', '', '−3', '0.0001', 'NaN'];
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('scroll'), by: fc.integer({ min: -2500, max: 2500 }) }),
  fc.record({ do: fc.constant('jump'), place }),
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
  return fc.sample(deed, { numRuns: length, seed });
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

const controls = '.put-back, .scrubber button, .changes button, a.preset, .tools button, a[data-step]';

/** Does one thing of a walk, and waits until the page has answered. */
export async function perform(page: Page, wish: Deed): Promise<void> {
  if (wish.do === 'scroll') await page.evaluate((by) => scrollBy(0, by), wish.by);
  else if (wish.do === 'resize') await page.setViewportSize(wish);
  else if (wish.do === 'key') {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press(wish.key);
  } else {
    const selector = {
      jump: 'section.step',
      press: '.entry, .handle[tabindex]',
      type: 'input.entry',
      click: controls,
    };
    const element = (await nth(page, selector[wish.do], wish.place)).asElement();
    const act = { jump: 'scrollIntoView', press: 'focus', type: 'focus', click: 'click' } as const;
    await element?.evaluate((one, name) => one[name](), act[wish.do]);
    if (wish.do === 'press') await page.keyboard.press(wish.key);
    if (wish.do === 'type') {
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(wish.text);
      await page.keyboard.press('Enter');
    }
  }
  await painted(page);
}
