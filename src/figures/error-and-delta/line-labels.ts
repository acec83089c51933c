import { missedBy } from '../../quantities/is-right.ts';
import { placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';
import { valueLabel } from '../parts/value-label.ts';
import type { ErrorScene } from './error-scene.ts';
import { nextLabel } from './next-label.ts';
import type { LinePanel } from './room.ts';

/** In a room narrower than this, in user units, long names are shortened. */
const shortBelow = 400;

/** The most characters of a prediction's name that go beside the goal's in such a room; without its word it has room for a longer value. */
const longest = 24;

/** Where the marks of the number line stand, in user units. */
export interface LineMarks {
  readonly prediction: number;
  readonly goal: number;
  /** The prediction after the update, where it is shown. */
  readonly ghost?: number;
  /** The centre of the goal's knob below the line. */
  readonly pin: number;
}

/** The rectangle that the goal's pin takes below the line. */
export const pinBox = ({ goal, pin }: LineMarks, { base }: LinePanel): Box => ({
  left: goal - 9,
  right: goal + 9,
  top: base,
  bottom: pin + 9,
});

/**
 * The names below the line: the goal beside its pin, the prediction under its point, the one after the update below them, or where there
 * is no room left beside the goal.
 */
export function namesBelow(scene: ErrorScene, marks: LineMarks, panel: LinePanel): readonly PlacedLabel[] {
  const { update, after } = scene;
  const { size, base, room } = panel;
  const right: Spot = { x: marks.goal + 14, y: marks.pin, anchor: 'start' };
  const left: Spot = { x: marks.goal - 14, y: marks.pin, anchor: 'end' };
  const [near, far] = marks.prediction > marks.goal ? [right, left] : [left, right];
  const name = (of: 'goal' | 'prediction', text: string, spots: readonly Spot[]): Label => ({
    text,
    of,
    size,
    spots,
  });
  const under = (x: number, y: number): Spot => ({ x, y, anchor: 'middle' });
  const labels = [name('goal', valueLabel('goal', update.goal), [far, near])];
  const isNarrow = room.right < shortBelow;
  if (scene.known.has('prediction')) {
    const missed = missedBy(update.prediction, update.goal);
    const whole = valueLabel('prediction', update.prediction, 'prediction', missed);
    const text = isNarrow && whole.length > longest ? whole.replace('prediction ', '') : whole;
    labels.push(name('prediction', text, [under(marks.prediction, marks.pin), near]));
  }
  if (marks.ghost !== undefined) {
    const word = isNarrow ? 'next' : 'next prediction';
    const text = nextLabel('prediction', after.prediction, word, missedBy(after.prediction, after.goal));
    const { ghost, pin } = marks;
    labels.push(name('prediction', text, [under(ghost, pin + size * 1.4), under(ghost, pin), near]));
  }
  return placeLabels(labels, { ...room, top: base + 11 }, [pinBox(marks, panel)]);
}
