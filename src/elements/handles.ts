import { nameOf } from '../dom/name-of.ts';
import { setAttributes } from '../dom/set-attributes.ts';
import { exactText, numberText } from '../story/number-text.ts';
import { nudge } from '../story/nudge.ts';
import { spokenText } from '../story/spoken-text.ts';
import { type Ask, ask } from './ask.ts';
import { newName } from './new-name.ts';
import { follow } from './drag.ts';
import type { NumberHere } from './number-here.ts';
import { stepsOf } from './key-steps.ts';

/** The longest step of a dragged number, in user units. */
const longest = 40;

/** How far the pointer goes before the knob of a value out of sight follows it, in px: a click leaves it where it is. */
const slack = 4;

/**
 * The value of a number once its handle has been dragged by `distance`, where `unit` is the distance for 1, both in user units; on the
 * number's steps, or on tenths, hundredths … of them where one is longer than `longest`, so that the handle follows the hand.
 */
export function dragged(
  { declaration, value }: Pick<NumberHere, 'declaration' | 'value'>,
  distance: number,
  unit: number,
): number {
  let tens = 0;
  while (declaration.step * Math.abs(unit) > longest * 10 ** tens) tens += 1;
  const step = Number((declaration.step / 10 ** tens).toPrecision(12));
  return nudge({ ...declaration, step }, 0, Math.round((value + distance / unit) / step));
}

const handleAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGGElement>('g.handle[data-of]') : null;

// Some browsers do not know touch-action inside a drawing.
const keepFromScrolling = (event: Event) => event.preventDefault();

function dress(handle: SVGGElement, { declaration, value }: NumberHere): void {
  handle.ontouchstart ??= keepFromScrolling;
  setAttributes(handle, {
    role: 'slider',
    tabindex: '0',
    'aria-label': declaration.means,
    'aria-orientation': handle.getAttribute('data-axis') === 'y' ? 'vertical' : 'horizontal',
    'aria-valuemin': exactText(declaration.min),
    'aria-valuemax': exactText(declaration.max),
    'aria-valuenow': exactText(value),
    'aria-valuetext': spokenText(numberText(value)),
  });
}

/** What a key asks for; undefined for a key that means nothing here. `before` is what Escape goes back to, within the same step. */
function wanted(
  event: KeyboardEvent,
  held: NumberHere,
  before: NumberHere | undefined,
): Pick<Ask, 'value'> | undefined {
  if (event.key === 'Escape') {
    const hasMoved = before?.step === held.step && before.value !== held.value;
    return hasMoved ? { value: before.changed ? before.value : undefined } : undefined;
  }
  const steps = stepsOf(event, true);
  return steps === undefined ? undefined : { value: nudge(held.declaration, held.value, steps) };
}

/** Follows the pointer that has taken a handle, which moves the number of this step wherever the page is scrolled. */
function take(event: PointerEvent, handle: SVGGElement, held: NumberHere, gesture: string): void {
  const scale = handle.ownerSVGElement?.getScreenCTM()?.a ?? 1;
  const unit = Number(handle.getAttribute('data-unit'));
  const along = handle.getAttribute('data-axis') === 'y' ? 1 : 0;
  event.preventDefault();
  handle.focus({ preventScroll: true });
  handle.setAttribute('data-held', '');
  let last = held.value;
  const at = handle.getAttribute('data-at');
  // Back from where the knob is seen, though the value lies beyond; on from the value.
  const seen = at === null ? held : { ...held, value: Number(at) };
  follow(event, handle, at === null ? 0 : slack, {
    move(...way) {
      const distance = way[along] / scale;
      const isBack = (distance / unit) * (held.value - seen.value) < 0;
      const value = dragged(isBack ? seen : held, distance, unit);
      if (value !== last) ask(handle, { value, step: held.step, name: nameOf(handle), gesture });
      last = value;
    },
    end: () => handle.removeAttribute('data-held'),
  });
}

/** Hands the focus of a handle that the drawing no longer has to the one of the same number, or else to the caption. */
function refocus(stage: Element, name: string): void {
  const heirs = stage.querySelectorAll<SVGElement | HTMLElement>(`g.handle[data-of="${name}"], .caption`);
  [...heirs].find((one) => one.checkVisibility())?.focus({ preventScroll: true });
}

/**
 * Makes the handles of a stage's drawings sliders: to be dragged, and moved by the keys of a number field. `heldBy` gives the number
 * of a name. Returns what must be called after each drawing, so that the sliders say their values.
 */
export function listenToHandles(
  stage: HTMLElement,
  heldBy: (name: string) => NumberHere | undefined,
): () => void {
  let gesture = '';
  let focused: Element | undefined;
  /** What the number was when its handle got the focus. */
  let before: NumberHere | undefined;
  const at = (target: EventTarget | null) => {
    const handle = handleAt(target);
    const held = handle && heldBy(nameOf(handle));
    return held && { handle, held };
  };
  stage.addEventListener('pointerdown', (event) => {
    const found = event.button === 0 && at(event.target);
    if (!found) return;
    // What several fingers do at once is undone at once.
    if (!stage.querySelector('[data-held]')) gesture = newName();
    take(event, found.handle, found.held, gesture);
  });
  stage.addEventListener('keydown', (event) => {
    const found = at(event.target);
    if (!found) return;
    const asked = wanted(event, found.held, before);
    if (!asked) return;
    if (!event.repeat) gesture = newName();
    event.preventDefault();
    ask(found.handle, { ...asked, name: nameOf(found.handle), gesture });
  });
  document.addEventListener('focusin', ({ target }) => {
    const found = at(target);
    focused = found?.handle;
    before = found?.held;
  });
  return () => {
    for (const handle of stage.querySelectorAll<SVGGElement>('g.handle[data-of]')) {
      const held = heldBy(nameOf(handle));
      if (held) dress(handle, held);
    }
    if (focused && !focused.isConnected) refocus(stage, nameOf(focused));
  };
}
