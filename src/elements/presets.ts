/** Lets a click on a preset set its numbers in place: `apply` is given the query of its address. */
export function listenToPresets(root: HTMLElement, apply: (search: string) => void): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.preset');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    apply(link.search);
  });
}
