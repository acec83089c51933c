import { errorSquare, squareBox } from '../parts/error-square.ts';
import type { Box } from '../parts/boxes.ts';
import { boxOf, placeLabels } from '../parts/labels.ts';
import type { PlacedLabel } from '../parts/labels.ts';
import { layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { textWidth } from '../parts/text-width.ts';
import { errorOf } from '../../neuron/error.ts';
import { numberText } from '../../story/number-text.ts';
import { twiceAsFar } from './error-scene.ts';
import type { ErrorScene } from './error-scene.ts';
import { showsNext } from './known.ts';
import type { Places } from './places.ts';
import type { LinePanel } from './room.ts';

/** A square that is only outlined: the error of another prediction than the present one. */
function outline(group: Layer, { left, right, top, bottom }: Box): void {
  mark(group, 'rect', 'edge', {
    class: 'stroke',
    'data-quantity': 'error',
    'stroke-dasharray': '5 4',
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  });
}

/** The square over the stretch from the goal to a prediction; none where the two are one or a place is beyond the line's end. */
function squareTo(
  prediction: number,
  { update: { goal } }: ErrorScene,
  places: Places,
  base: number,
): readonly Box[] {
  const [from, to] = [places.of(goal), places.of(prediction)];
  if (from.beyond !== 0 || to.beyond !== 0 || Math.abs(to.x - from.x) < 0.5) return [];
  return [squareBox({ from: from.x, to: to.x, base })];
}

/** The prediction beside the present one whose error is shown with it: one twice as far off, or the one after the update. */
function otherOf(scene: ErrorScene): number | undefined {
  if (scene.twice) return twiceAsFar(scene.update);
  return showsNext(scene) ? scene.after.prediction : undefined;
}

/** Draws the error's square on the number line, and the outline of another error's beside it. */
export function squares(
  parent: Layer,
  scene: ErrorScene,
  places: Places,
  { base, withSquare }: LinePanel,
): void {
  const shown = withSquare && scene.known.has('error');
  const other = shown ? otherOf(scene) : undefined;
  const own = shown ? squareTo(scene.update.prediction, scene, places, base) : [];
  layers(parent, 'square', own, (each, { left, right }) =>
    errorSquare(each, 'error', { from: left, to: right, base }),
  );
  layers(parent, 'other-square', other === undefined ? [] : squareTo(other, scene, places, base), outline);
}

/** The name of the larger square, in the half of it that the smaller one leaves free, or above it where that is too narrow. */
export function twiceNames(
  scene: ErrorScene,
  places: Places,
  { base, size, room }: LinePanel,
  taken: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const { twice, update } = scene;
  const [box] = twice ? squareTo(twiceAsFar(update), scene, places, base) : [];
  if (!box) return [];
  const text = `twice as far: E = ${numberText(errorOf(2 * update.delta))}`;
  const middle = { x: (box.left + box.right) / 2, anchor: 'middle' as const };
  const within = { ...middle, y: base - (box.bottom - box.top) * 0.75 };
  const above = { ...middle, y: box.top - size };
  const spots = textWidth(text, size) < box.right - box.left - 8 ? [within, above] : [above];
  return placeLabels([{ text, of: 'error', size, spots }], { ...room, bottom: base - 7 }, taken.map(boxOf));
}
