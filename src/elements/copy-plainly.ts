/**
 * Has what is copied out of `root` be the text that is selected there, each number once: some browsers add what stands in a field to the
 * text that gives it its size. A field's own text is copied as ever.
 */
export function copyPlainly(root: HTMLElement): void {
  root.addEventListener('copy', (event) => {
    if (event.target instanceof HTMLInputElement) return;
    event.clipboardData?.setData('text/plain', String(getSelection()));
    event.preventDefault();
  });
}
