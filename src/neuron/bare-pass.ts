import { deltaOf } from './delta.ts';
import type { Example } from './example.ts';
import type { Learning } from './learning.ts';
import { predict } from './predict.ts';

/*
 * A pass with nothing but its arithmetic, which is that of `update`, to the last bit. Long runs spend their time here, so
 * the examples come as two columns of plain doubles, and nothing is kept, made or checked. A test holds both ways of
 * making a pass against each other.
 */

/** The inputs and the goals of the same examples, in the same order. */
export interface Columns {
  readonly inputs: Float64Array;
  readonly goals: Float64Array;
}

/** The columns of some examples. */
export function columnsOf(examples: readonly Example[]): Columns {
  const columns = { inputs: new Float64Array(examples.length), goals: new Float64Array(examples.length) };
  examples.forEach(({ input, goal }, place) => {
    columns.inputs[place] = input;
    columns.goals[place] = goal;
  });
  return columns;
}

/** The weight after a pass over the examples that began with the given weight. */
export function weightAfterPass(
  weight: number,
  columns: Columns,
  { alpha, rule }: Required<Learning>,
): number {
  return rule === 'gradient' ? byGradient(weight, columns, alpha) : byDelta(weight, columns, alpha);
}

/** Whether every prediction is as close to its goal as was asked: |δ| ≤ tolerance for each example. NaN never is. */
export function fits(weight: number, { inputs, goals }: Columns, tolerance: number): boolean {
  for (let i = 0; i < inputs.length; i++) {
    const delta = deltaOf(predict(inputs[i] as number, weight), goals[i] as number);
    if (!(Math.abs(delta) <= tolerance)) return false;
  }
  return true;
}

// Two loops, not one that asks for the rule each time: the question would cost as much as the update.
function byDelta(start: number, { inputs, goals }: Columns, alpha: number): number {
  let weight = start;
  for (let i = 0; i < inputs.length; i++) {
    const delta = deltaOf(predict(inputs[i] as number, weight), goals[i] as number);
    weight = weight - alpha * delta;
  }
  return weight;
}

function byGradient(start: number, { inputs, goals }: Columns, alpha: number): number {
  let weight = start;
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i] as number;
    const delta = deltaOf(predict(input, weight), goals[i] as number);
    weight = weight - alpha * delta * input;
  }
  return weight;
}
