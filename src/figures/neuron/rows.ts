import type { Frame } from '../figure.ts';
import { outputRange } from '../parts/ranges.ts';
import { linear } from '../parts/linear.ts';
import type { Linear } from '../parts/linear.ts';

/** Where the two bars lie, in user units. */
export interface Rows {
  readonly scale: Linear;
  /** The tops of the two bars, and how high each is. */
  readonly input: number;
  readonly output: number;
  readonly height: number;
  readonly axis: number;
  readonly size: number;
}

/** The rows in a frame, below the neuron's strip. */
export const rowsOf = ({ name, width }: Frame): Rows => {
  const margin = name === 'wide' ? 40 : 22;
  const scale = linear(outputRange, [margin, width - margin]);
  return name === 'wide'
    ? { scale, input: 180, output: 376, height: 52, axis: 444, size: 15 }
    : { scale, input: 102, output: 184, height: 22, axis: 216, size: 13 };
};
