/** Closes a menu of the line above the page on Escape, and on a press anywhere else; the focus goes back to what opened it. */
export function closeMenus(): void {
  const close = (at: EventTarget | null) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.tools details[open]')) {
      if (!(at instanceof Node && menu.contains(at))) menu.open = false;
    }
  };
  document.addEventListener('pointerdown', ({ target }) => close(target));
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    if (target instanceof Element) target.closest('details')?.querySelector('summary')?.focus();
    close(null);
  });
}
