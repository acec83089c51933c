import type { Frame } from '../figure.ts';
import { held } from '../parts/held.ts';
import { linear } from '../parts/linear.ts';
import { rangeOf, reachFor } from '../parts/reach.ts';
import type { NeuronValues } from '../parts/neuron.ts';

/** Where the two bars lie, in user units. */
export interface Rows {
  /** How far from 0 the bars can reach. */
  readonly reach: number;
  /** Where a value is across, held within the reach; and the width of 1. */
  readonly place: (value: number) => number;
  readonly unit: number;
  readonly scale: ReturnType<typeof linear>;
  /** The tops of the two bars, and how high each is. */
  readonly input: number;
  readonly output: number;
  readonly height: number;
  readonly axis: number;
  readonly size: number;
}

/** The rows for these values in a frame, below the neuron's strip. */
export function rowsOf({ input, prediction }: NeuronValues, { name, width }: Frame): Rows {
  const margin = name === 'wide' ? 40 : 22;
  const reach = reachFor(input, prediction);
  const range = rangeOf(reach);
  const scale = linear(range, [margin, width - margin]);
  const place = (value: number): number => scale(held(value, range).value);
  const common = { reach, scale, place, unit: scale(1) - scale(0) };
  return name === 'wide'
    ? { ...common, input: 180, output: 376, height: 52, axis: 444, size: 15 }
    : { ...common, input: 102, output: 184, height: 22, axis: 216, size: 13 };
}
