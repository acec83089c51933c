import type { Quantity } from './quantity.ts';

const byWord: ReadonlyMap<string | undefined, Quantity> = new Map([
  ['x', 'input'],
  ['train', 'input'],
  ['test', 'input'],
  ['input', 'input'],
  ['w', 'weight'],
  ['weight', 'weight'],
  ['prediction', 'prediction'],
  ['goal', 'goal'],
  ['goals', 'goal'],
  ['k', 'goal'],
  ['delta', 'delta'],
  ['error', 'error'],
  ['alpha', 'alpha'],
  ['pass', 'pass'],
]);

/**
 * The quantity that a number of a chapter or of its program is, by its name, which ends in the quantity's word, as `next-weight` does;
 * undefined for one that is none of the neuron's.
 */
export function quantityOfNumber(name: string): Quantity | undefined {
  return byWord.get(name.split('-').at(-1));
}
