import type { Example } from '../../src/neuron/example.ts';

/** Examples made from inputs, in the same order. The goal of each is `goalOf(input)`; without `goalOf` it is the input itself. */
export const examplesOf = (
  inputs: readonly number[],
  goalOf: (input: number) => number = (input) => input,
): readonly Example[] => inputs.map((input) => ({ input, goal: goalOf(input) }));
