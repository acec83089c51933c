/**
 * Has what is copied out of `root` be the text that is selected there, each number once: some browsers add what stands in a field to the
 * text that gives it its size. Where nothing is selected, what was copied before stays.
 */
export function copyPlainly(root: HTMLElement): void {
  root.addEventListener('copy', (event) => {
    const text = String(getSelection());
    if (!text) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
}
