import { describe, expect, it } from 'vitest';
import { figureNames, figureOf } from '../../src/figures/registry.ts';
import type { NumberValue } from '../../src/story/number.ts';
import { momentOf } from './drawings.ts';

const example = { x: 3, w: 2, goal: 3 };
const training = { train: [1, 2, 3], test: [4, 5, 6], w: 0 };
/** The numbers that a figure cannot do without, by its name. */
const needs: Readonly<Record<string, Readonly<Record<string, NumberValue>>>> = {
  'one-neuron': { x: 3, w: 2 },
  neuron: { x: 3, w: 2 },
  'forward-propagation': example,
  'error-and-delta': example,
  training,
  'learning-rate': training,
  sandbox: training,
};
const lacks = figureNames.flatMap((name) => {
  const numbers = needs[name];
  if (!numbers)
    throw new Error(`What does the figure “${name}” need? Say so in tests/figures/needs.test.ts.`);
  return Object.keys(numbers).map((left) => ({ name, numbers, left }));
});

describe('scene(moment)', () => {
  it.each(lacks)('of $name makes nothing up where its chapter has no $left', ({ name, numbers, left }) => {
    const scene = (given: readonly (readonly [string, NumberValue])[]) =>
      figureOf(name).scene({ ...momentOf('', {}), numbers: new Map(given) });
    const all = Object.entries(numbers);
    expect(() => scene(all)).not.toThrow();
    expect(() => scene(all.filter(([key]) => key !== left))).toThrow(`“${left}”`);
  });
});
