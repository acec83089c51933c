import { onPlainClick } from './on-plain-click.ts';

/** Lets a click on a preset set its numbers in place: `apply` is given the query of its address. */
export function listenToPresets(root: HTMLElement, apply: (search: string) => void): void {
  onPlainClick(root, 'a.preset', (link) => apply(link.search));
}
