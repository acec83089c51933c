/**
 * Closes a menu of the line above the page once one of its links is followed, once the focus is elsewhere, on a click anywhere else,
 * and on Escape; the focus then goes back to what opened it.
 */
export function closeMenus(): void {
  const close = (at: EventTarget | null) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.tools details[open]')) {
      if (!(at instanceof Node && menu.contains(at))) menu.open = false;
    }
  };
  document.addEventListener('focusin', ({ target }) => close(target));
  document.addEventListener('click', ({ target }) =>
    close(target instanceof HTMLAnchorElement ? null : target),
  );
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    if (target instanceof Element) target.closest('.tools > details')?.querySelector('summary')?.focus();
    close(null);
  });
}
