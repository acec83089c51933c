import { numberText } from '../../story/number-text.ts';
import type { Frame } from '../figure.ts';
import { arrow } from '../parts/arrow.ts';
import type { Point } from '../parts/point.ts';
import { bodyWords } from '../parts/body-words.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { inputGrip, neuron } from '../parts/neuron.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { node } from '../parts/node.ts';
import { text, texts } from '../parts/text.ts';
import { weightEdge } from '../parts/weight-edge.ts';
import type { Turn } from './turn.ts';

/** What of the neuron fits within the loop on a phone: its input, its weight, and the body where they meet. */
function drawSmall(parent: Layer, { input, weight }: NeuronValues, ownWeight: boolean): void {
  const [from, to, radius] = [{ x: 138, y: 128 }, { x: 218, y: 128 }, 18];
  const ends = { from: { ...from, x: from.x + radius }, to: { ...to, x: to.x - radius } };
  weightEdge(parent, 'edge', { ...ends, weight, unit: 7, hasKnob: ownWeight });
  mark(parent, 'circle', 'body', { class: 'node', cx: to.x, cy: to.y, r: radius });
  bodyWords(parent, weight, to, radius * 1.8, 14);
  const words = numberText(input);
  node(parent, 'input', { ...from, radius, text: words, of: 'input', size: 15, grip: inputGrip });
  const common = { size: 13, anchor: 'middle' } as const;
  texts(parent, 'names', [
    { ...common, text: 'x', of: 'input', x: from.x, y: from.y - radius - 10 },
    { ...common, text: `w = ${numberText(weight)}`, of: 'weight', x: 180, y: 78 },
  ]);
}

/**
 * Draws what the loop turns about, the neuron with the weight that it has by now. Only a weight that the turn began with can be
 * taken hold of: the other one follows from it.
 */
export function drawCentre(parent: Layer, { at, holds, ownWeight }: Turn, { name }: Frame): void {
  if (name === 'narrow') {
    drawSmall(parent, holds, ownWeight);
    return;
  }
  const place = { x: 200, y: 268, width: 240, radius: 38, size: 15 };
  const look = { output: 'prediction', out: at !== 2, hands: ownWeight || ('input' as const) };
  neuron(parent, holds, place, look);
}

/** Draws the goal, which comes from outside, on its way to the station that compares, whose point is given. */
export function drawGoal(parent: Layer, goal: number, station: Point, { name }: Frame): void {
  const wide = name === 'wide';
  const [x, y, radius, size, gap] = wide ? [545, 222, 25, 15, 22] : [320, 92, 17, 13, 14];
  const far = Math.hypot(station.x - x, station.y - y);
  const along = (way: number): Point => ({
    x: x + ((station.x - x) * way) / far,
    y: y + ((station.y - y) * way) / far,
  });
  arrow(parent, 'way', along(radius + 4), along(far - gap), { of: 'goal' });
  const grip = { of: 'goal', quantity: 'goal', axis: 'x', unit: 12 } as const;
  const words = numberText(goal);
  node(parent, 'goal', { x, y, radius, text: words, of: 'goal', size: size + 2, grip });
  text(parent, 'name', { text: 'goal g', of: 'goal', size, x, y: y - radius - size, anchor: 'middle' });
}
