import { bringUp } from './landing.ts';
import { onPlainClick } from './on-plain-click.ts';

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
  onPlainClick(root, 'a.step-link', (link) => {
    copy(location.origin + location.pathname + queryOf() + link.hash).then(
      () => showCopied(link, say),
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

function showCopied(link: Element, say: (text: string) => void): void {
  say('Link copied');
  link.setAttribute('data-copied', '');
  setTimeout(() => {
    link.removeAttribute('data-copied');
    say('');
  }, shownFor);
}
