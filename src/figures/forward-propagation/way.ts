import type { Piece } from '../../quantities/piece.ts';
import { layer } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { neuronPoints } from '../parts/neuron-place.ts';
import type { NeuronPlace } from '../parts/neuron-place.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { line } from '../parts/pieces.ts';
import { plain, said } from '../../quantities/piece.ts';

/** One stage of the way under the neuron: its word, its numbers, quiet until they are known, and where it runs. */
export interface Stretch {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly numbers: readonly Piece[];
  readonly known: boolean;
}

/** The three stages of the way, under the parts of the neuron where they happen. */
export function stretchesOf(values: NeuronValues, progress: number, place: NeuronPlace): readonly Stretch[] {
  const { input, body, output } = neuronPoints(place);
  const [start, end] = [place.x, place.x + place.width];
  const [enter, leave] = [body.x - place.radius, body.x + place.radius];
  const x = [said('input', values.input)];
  const w = ['· ', said('weight', values.weight)];
  const y = ['= ', said('prediction', values.prediction)];
  return [
    { word: 'input', from: start, to: enter, middle: input.x, numbers: x, known: true },
    { word: 'transformation', from: enter, to: leave, middle: body.x, numbers: w, known: progress >= 0.38 },
    { word: 'output', from: leave, to: end, middle: output.x, numbers: y, known: progress >= 0.5 },
  ];
}

/** Draws one stage: a line, in ink as far as `at`, and under it the word and the numbers. */
function stretch(
  group: Layer,
  { word, from, to, middle, ...each }: Stretch,
  at: number,
  y: number,
  size: number,
): void {
  const [start, end] = [from + 3, to - 3];
  const ends = { x1: start, y1: y, y2: y };
  const done = { ...ends, x2: Math.max(start, Math.min(at, end)), visibility: at > start ? null : 'hidden' };
  mark(group, 'line', 'whole', { class: 'stroke ahead', 'stroke-width': 2, ...ends, x2: end });
  mark(group, 'line', 'done', { class: 'stroke', 'stroke-width': 3, ...done });
  const room = 1.94 * Math.min((to - from) / 2, middle - from + 12, to - middle + 12);
  const common = {
    x: middle,
    anchor: 'middle',
    tone: each.known ? undefined : 'soft',
    room,
    least: 13,
  } as const;
  line(group, 'word', { ...common, y: y + size * 1.2, pieces: [word], size });
  const pieces = each.known ? each.numbers : [plain(each.numbers)];
  line(group, 'numbers', { ...common, y: y + size * 3, pieces, size: size * 2 });
}

/** Draws the way of the value, under the neuron, in ink as far as the value has come. */
export function way(parent: Layer, stretches: readonly Stretch[], at: number, y: number, size: number): void {
  for (const each of stretches) stretch(layer(parent, each.word), each, at, y, size);
}
