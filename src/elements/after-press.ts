/** What waits for the end of a press; undefined while nothing is pressed. */
let waiting: (() => void)[] | undefined;

/** How long a press is waited for that comes to no click, as one does by which a link is dragged away; ms. */
const longest = 1000;

/** Listens to what of links and buttons the mouse presses, or a finger taps. */
export function listenToPresses(): void {
  let timer = 0;
  const end = () => {
    const acts = waiting ?? [];
    waiting = undefined;
    for (const act of acts) act();
  };
  addEventListener('mousedown', ({ target }) => {
    if (!(target instanceof Element && target.closest('a, button, summary'))) return;
    waiting ??= [];
    clearTimeout(timer);
    timer = window.setTimeout(end, longest);
  });
  addEventListener('click', end, true);
}

/**
 * Does at once what leaving a field asks for; but where the press of a link or a button has it left, only once that is a click, before
 * what follows the click. What it moves would not be under the mouse any more when that is let go, and nothing would be clicked.
 */
export function afterPress(act: () => void): void {
  if (waiting) waiting.push(act);
  else act();
}
