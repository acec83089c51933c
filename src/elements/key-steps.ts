/** The part of a key press that decides what it does. */
export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

const sideways: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * How many steps a key press adds to a number: 1 or −1 for an arrow, ten with Shift or a page key, infinitely many for Home and
 * End; undefined for a key that means something else. Only a slider answers to the arrows left and right: in a text they move the caret.
 */
export function stepsOf(press: Press, slider = false): number | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const count = steps[press.key] ?? (slider ? sideways[press.key] : undefined);
  return count && press.shiftKey && press.key.startsWith('Arrow') ? count * 10 : count;
}
