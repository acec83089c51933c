import type { Quantity } from './quantity.ts';

const byName: ReadonlyMap<string, Quantity> = new Map([
  ['x', 'input'],
  ['w', 'weight'],
  ['goal', 'goal'],
  ['alpha', 'alpha'],
  ['pass', 'pass'],
  ['train', 'input'],
  ['test', 'input'],
  ['weight', 'weight'],
  ['input', 'input'],
  ['prediction', 'prediction'],
  ['delta', 'delta'],
  ['error', 'error'],
  ['next-weight', 'weight'],
  ['test-input', 'input'],
  ['test-prediction', 'prediction'],
  ['test-delta', 'delta'],
  ['test-error', 'error'],
  ['goals', 'goal'],
  ['k', 'goal'],
]);

/** The quantity that a number of a chapter or of its program is, by its name; undefined for one that is none of the neuron's. */
export function quantityOfNumber(name: string): Quantity | undefined {
  return byName.get(name);
}
