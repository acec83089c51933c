import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { update } from '../../src/neuron/update.ts';
import { improvementOf } from '../../src/quantities/improvement.ts';

function turnsOf(input: number, weight: number, goal: number) {
  const turn = update(weight, { input, goal });
  return [turn, update(turn.nextWeight, { input, goal })] as const;
}

describe('improvementOf', () => {
  it.each([
    [1, 0, 1, 'on the goal'],
    [1, 1, 1, 'nothing to learn'],
    [0.5, 2, 3, 'nearer'],
    [2, 0, 2, 'mirrored'],
    [3, 0, 3, 'too far'],
    [-1, 0, -1, 'wrong way'],
    [0, 4, 1, 'no say'],
    [0, 4, 0, 'nothing to learn'],
  ])('improvementOf at input %d, weight %d and goal %d is “%s”', (input, weight, goal, improvement) => {
    expect(improvementOf(...turnsOf(input, weight, goal))).toBe(improvement);
  });

  it('improvementOf(turn, next) never contradicts the distances that the reader sees', () => {
    const tenths = (most: number) => fc.integer({ min: -most, max: most }).map((whole) => whole / 10);
    fc.assert(
      fc.property(tenths(100), tenths(50), tenths(500), (input, weight, goal) => {
        const [turn, next] = turnsOf(input, weight, goal);
        const improvement = improvementOf(turn, next);
        const [before, after] = [Math.abs(turn.delta), Math.abs(next.delta)];
        if (improvement === 'nearer' || improvement === 'on the goal') expect(after).toBeLessThan(before);
        if (improvement === 'mirrored' || improvement === 'no say') expect(after).toBeCloseTo(before);
        if (improvement === 'too far' || improvement === 'wrong way') expect(after).toBeGreaterThan(before);
      }),
    );
  });
});
