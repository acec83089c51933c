import { bringUp } from './landing.ts';
import { onceQuiet } from './once-quiet.ts';
import { onPlainClick } from './on-plain-click.ts';

/** For how long a link says that it is copied; ms. */
const shownFor = 2000;

/**
 * Lets a click on a step's link copy its address with the reader's numbers in it, and say so; where nothing can be copied it stays
 * a plain link. `queryOf` gives the query of the reader's numbers.
 */
export function listenToStepLinks(
  root: HTMLElement,
  queryOf: () => string,
  say: (text: string) => void,
): void {
  const endSoon = onceQuiet(shownFor, () => {
    for (const link of root.querySelectorAll('[data-copied]')) link.removeAttribute('data-copied');
    say('');
  });
  onPlainClick(root, 'a.step-link', (link) => {
    copy(location.origin + location.pathname + queryOf() + link.hash).then(
      () => {
        say('Link copied');
        link.setAttribute('data-copied', '');
        endSoon(undefined);
      },
      () => {
        location.hash = link.hash;
        // Where the address is that already, nothing else would.
        bringUp(link.closest('.step'));
      },
    );
  });
}

async function copy(address: string): Promise<void> {
  await navigator.clipboard.writeText(address);
}
