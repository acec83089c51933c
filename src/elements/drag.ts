/** What follows a drag: how far the pointer is from where it began, in px, and at the end whether it moved at all. */
export interface Drag {
  move(right: number, down: number): void;
  end(moved: boolean): void;
}

/** Follows the pointer of a `pointerdown` until it is let go. What moves no more than `slack` px is a click. */
export function follow(
  { pointerId, clientX, clientY }: PointerEvent,
  element: Element & GlobalEventHandlers,
  slack: number,
  drag: Drag,
): void {
  const following = new AbortController();
  const { signal } = following;
  let moved = false;
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    const [right, down] = [event.clientX - clientX, event.clientY - clientY];
    moved ||= Math.hypot(right, down) > slack;
    if (moved) drag.move(right, down);
  };
  const onEnd = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    following.abort();
    drag.end(moved);
  };
  element.addEventListener('pointermove', onMove, { signal });
  // Where the element has left the page by then, only the document hears of it; first of all, for what else hears of it there finds it over.
  document.addEventListener('lostpointercapture', onEnd, { signal, capture: true });
  element.setPointerCapture(pointerId);
}
