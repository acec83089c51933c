/**
 * Has what is copied out of `root` be the text that is selected there, each number once: some browsers add what stands in a field to the
 * text that gives it its size. Where nothing is selected, what was copied before stays; out of a field, its own text is copied.
 */
export function copyPlainly(root: HTMLElement): void {
  root.addEventListener('copy', (event) => {
    const text = String(getSelection());
    // Some browsers go on selecting in the page what was selected before the field.
    if (!text || event.target instanceof HTMLInputElement) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
}
