import { onClick } from './on-click.ts';

/** Calls `follow` in the browser's place on a plain click on such a link; one that asks for a new tab or window stays the browser's. */
export function onPlainClick(
  root: HTMLElement,
  selector: string,
  follow: (link: HTMLAnchorElement) => void,
): void {
  onClick(root, selector, (link, event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    follow(link as HTMLAnchorElement);
  });
}
