import { setAttributes } from '../dom/set-attributes.ts';

function quantityAt(target: EventTarget | null): string | null | undefined {
  return target instanceof Element
    ? target.closest('[data-quantity]')?.getAttribute('data-quantity')
    : undefined;
}

/** Names on `root`, as `data-pointed`, the quantity that the reader points at or else has the focus in; the style sheet shows it. */
export function listenToPointing(root: HTMLElement): void {
  let pointed: string | null | undefined;
  let focused: string | null | undefined;
  const listen = (type: string, take: (target: EventTarget | null) => void) =>
    root.addEventListener(type, ({ target }) => {
      take(target);
      setAttributes(root, { 'data-pointed': pointed ?? focused });
    });
  listen('pointerover', (target) => (pointed = quantityAt(target)));
  listen('pointerleave', () => (pointed = undefined));
  listen('focusin', (target) => (focused = quantityAt(target)));
  listen('focusout', () => (focused = undefined));
}
