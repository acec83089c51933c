import { checkFinite } from './check.ts';

/** An input together with its goal, the prediction that we want for it. Both are finite. */
export interface Example {
  readonly input: number;
  readonly goal: number;
}

/**
 * Examples made from inputs, in the same order. The goal of each is `goalOf(input)`; without `goalOf` it is the input
 * itself, which is the task of the lesson: put out the number that came in.
 *
 * Throws a TypeError where an input or a goal is no number, a RangeError where one is not finite.
 */
export function examplesOf(
  inputs: readonly number[],
  goalOf: (input: number) => number = (input) => input,
): readonly Example[] {
  return inputs.map((input) => {
    checkFinite('input of an example', input);
    const goal = goalOf(input);
    checkFinite('goal of an example', goal);
    return { input, goal };
  });
}
