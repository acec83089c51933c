import { expect, test } from 'vitest';
import { programInLoop, programInTest } from '../../../src/figures/training/program.ts';
import { update } from '../../../src/neuron/update.ts';
import type { Update } from '../../../src/neuron/update.ts';
import { numberText } from '../../../src/story/number-text.ts';

/** What people read of a prediction, of the weight after it, and of a prediction in the test, where one example is all that there is. */
function readOf(made: Update, goalWeight: number | null): readonly string[] {
  const [train, start, trained] = [[made.input], made.weight, made.nextWeight];
  const passAndTest = { train, test: train, start, trained, goalWeight, updates: [made], tests: [made] };
  const at = { index: 0, phase: 2, share: 1, brief: false, over: true };
  const loop = programInLoop(passAndTest, at).numbers;
  const tested = programInTest(passAndTest, { ...at, phase: 1 }).numbers;
  const values = [loop.get('prediction'), loop.get('next-weight'), tested.get('test-prediction')];
  return values.map((value) => numberText(value ?? ''));
}

// 3 times 0.1 is 0.30000000000000004 in doubles, and the number after 1 is 1.0000000000000002.
const beside = { ...update(0.1, { input: 3, goal: 0.3 }), nextWeight: 1 + Number.EPSILON };

test('the program shows all the digits of what rounding would show as what it should be', () => {
  expect(readOf(beside, 1)).toEqual(['0.30000000000000004', '1.0000000000000002', '0.30000000000000004']);
  const below = { ...beside, prediction: -0.1 * 3, goal: -0.3, nextWeight: -1 - Number.EPSILON };
  expect(readOf(below, -1)).toEqual(['−0.30000000000000004', '−1.0000000000000002', '−0.30000000000000004']);
});

test('the program shows as people read it what is what it should be, what is far from it, and a weight that has no goal', () => {
  expect(readOf({ ...beside, goal: 0.1 * 3, nextWeight: 1 }, 1)).toEqual(['0.3', '1', '0.3']);
  expect(readOf({ ...beside, prediction: 1 / 3, nextWeight: 2 / 3 }, 1)).toEqual([
    '0.333333',
    '0.666667',
    '0.333333',
  ]);
  expect(readOf(beside, null)[1]).toBe('1');
});
