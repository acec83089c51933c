import type { Example } from '../../neuron/example.ts';
import { layer } from '../parts/layer.ts';
import type { Layer } from '../parts/mark.ts';
import { texts } from '../parts/text.ts';
import { drawAxes } from './axes.ts';
import { drawAttempt, drawGoals, drawPast, drawQuiet } from './marks.ts';
import { namesOf } from './names.ts';
import { planeFor } from './plane.ts';
import type { Room } from './room.ts';
import { drawSlope } from './slope.ts';
import type { Attempt } from './pass-and-test.ts';

/** Examples in the plane of inputs and outputs, with the neuron's line through them, at one moment. */
export interface Plot {
  readonly examples: readonly (Example & { readonly done: boolean })[];
  /** All outputs that want room. */
  readonly outputs: readonly number[];
  /** Examples that are there only to be seen beside the others. */
  readonly quiet: readonly Example[];
  /** What was tried before, and is still shown. */
  readonly past: readonly Attempt[];
  /** The example at work. */
  readonly present: Attempt | undefined;
  /** How far the prediction has come up from its input, and delta from goal to prediction: 0 to 1. */
  readonly rise: number;
  readonly reach: number;
  /** The weight, and the one that the update makes of it; `share` is how far the line has turned, null before it begins to. */
  readonly line: {
    readonly before: number;
    readonly after: number;
    /** The weight that both are told from. */
    readonly goalWeight: number | null;
    readonly share: number | null;
  };
}

/** Draws the plot in its room. */
export function drawPlot(parent: Layer, name: string, plot: Plot, room: Room): void {
  const group = layer(parent, name);
  const inputs = [...plot.examples, ...plot.quiet].map(({ input }) => input);
  const plane = planeFor(inputs, plot.outputs, room);
  drawAxes(group, 'axes', plane, plot, room);
  drawQuiet(group, 'quiet', plot.quiet, plane);
  drawSlope(group, 'slope', plot.line, plane);
  drawGoals(group, 'goals', plot, plane);
  drawPast(group, 'past', plot.past, plane);
  drawAttempt(group, 'present', plot, plane);
  texts(group, 'names', namesOf(plot, plane, room));
}
