import type { Update } from '../../neuron/update.ts';
import { arrow } from '../parts/arrow.ts';
import { freeTicks } from '../parts/free-ticks.ts';
import { handle } from '../parts/handle.ts';
import { boxOf } from '../parts/labels.ts';
import { layer, layers } from '../parts/layer.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { numberLine } from '../parts/number-line.ts';
import { texts } from '../parts/text.ts';
import type { ErrorScene } from './error-scene.ts';
import { showsNext } from './known.ts';
import { deltaNames } from './delta-labels.ts';
import type { DeltaNames } from './delta-labels.ts';
import { namesBelow, pinBox } from './line-labels.ts';
import type { LineMarks } from './line-labels.ts';
import { predictionPlaces } from './places.ts';
import type { Places } from './places.ts';
import type { LinePanel } from './room.ts';
import { largest } from '../parts/span.ts';
import { squares, twiceNames } from './squares.ts';

const noNames: DeltaNames = { inside: false, labels: [] };

/** How long the goal's pin is, in type sizes. */
const pinLength = 1.75;

function marksOf(scene: ErrorScene, places: Places, { base, size }: LinePanel): LineMarks {
  return {
    prediction: places.of(scene.update.prediction).x,
    goal: places.of(scene.update.goal).x,
    pin: base + size * pinLength,
    ...(showsNext(scene) ? { ghost: places.of(scene.after.prediction).x } : {}),
  };
}

function goalPin(group: Layer, { goal, pin }: LineMarks, { base }: LinePanel, unit: number): void {
  mark(group, 'line', 'stem', {
    class: 'stroke',
    'data-quantity': 'goal',
    'stroke-width': 3,
    x1: goal,
    x2: goal,
    y1: base - 10,
    y2: pin,
  });
  handle(group, 'hand', { of: 'goal', quantity: 'goal', axis: 'x', unit, x: goal, y: pin, radius: 8 });
}

function deltaArrow(group: Layer, { prediction, goal }: LineMarks, { base }: LinePanel): void {
  const far = prediction - goal;
  const short = Math.sign(far) * Math.min(10, Math.abs(far) / 2);
  arrow(
    group,
    'delta',
    { x: goal, y: base },
    { x: prediction - short, y: base },
    { of: 'delta', width: 3.5, head: 13 },
  );
}

/** A prediction's point; one beyond the room is an arrow that points out of it. */
function pointOf(
  group: Layer,
  name: string,
  place: ReturnType<Places['of']>,
  y: number,
  state: 'open' | null,
): void {
  const shape = layer(group, name);
  const { x, beyond } = place;
  layers(shape, 'beyond', beyond ? [beyond] : [], (each, way) =>
    arrow(each, 'out', { x: x - way * 12, y }, { x: x + way * 10, y }, { of: 'prediction', width: 2.5 }),
  );
  layers(shape, 'here', beyond ? [] : [x], (each, cx) =>
    mark(each, 'circle', 'point', {
      class: 'point',
      'data-quantity': 'prediction',
      'data-state': state,
      cx,
      cy: y,
      r: 7,
    }),
  );
}

/** The prediction: a point, or where the panel says so a knob that changes the weight which makes it. */
function predictionOn(
  group: Layer,
  { input, prediction }: Update,
  places: Places,
  { base, withHand }: LinePanel,
): void {
  const place = places.of(prediction);
  const unit = places.unit * input;
  const held =
    withHand === true && Math.abs(prediction) < largest && Math.abs(unit) > 0.01 && Math.abs(unit) < 1e4;
  layers(group, 'prediction', held ? [] : [place], (each) => pointOf(each, 'point', place, base, null));
  layers(group, 'prediction-hand', held ? [place] : [], (each, { x }) =>
    handle(each, 'hand', { of: 'w', quantity: 'prediction', axis: 'x', unit, x, y: base, radius: 8.5 }),
  );
}

/** Draws the number line, with what is known of it: prediction and goal, delta from one to the other, the error's square on delta. */
export function lineView(parent: Layer, name: string, scene: ErrorScene, panel: LinePanel): void {
  const group = layer(parent, name);
  const places = predictionPlaces(scene, panel);
  const marks = marksOf(scene, places, panel);
  const { base } = panel;
  const { known } = scene;
  const below = namesBelow(scene, marks, panel);
  const taken = [...below.map(boxOf), pinBox(marks, panel)];
  squares(group, scene, places, panel);
  numberLine(group, 'line', { scale: places.scale, y: base, ticks: freeTicks(places.scale, base, 4, taken) });
  goalPin(layer(group, 'goal'), marks, panel, places.unit);
  layers(group, 'way', known.has('delta') ? [marks] : [], (each) => deltaArrow(each, marks, panel));
  layers(group, 'ghost', showsNext(scene) ? [scene.after.prediction] : [], (each, next) =>
    pointOf(each, 'point', places.of(next), base, 'open'),
  );
  layers(group, 'made', known.has('prediction') ? [scene.update] : [], (each, made) =>
    predictionOn(each, made, places, panel),
  );
  texts(group, 'names-below', below);
  const { inside, labels } = known.has('delta') ? deltaNames(scene, marks, panel) : noNames;
  const above = layer(group, 'names-above');
  setAttributes(above, { class: inside ? 'on-wash' : null });
  texts(above, 'names', [...labels, ...twiceNames(scene, places, panel, labels)]);
}
