import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBetween } from '../any-between.ts';
import { examplesOf } from './examples-of.ts';
import { pass } from '../../src/neuron/pass.ts';
import { predict } from '../../src/neuron/predict.ts';
import { run } from '../../src/neuron/run.ts';
import { exact, exactDistance, minus, rounded } from './exact.ts';

const examples = examplesOf([4, 5, 6]);

describe('how it ends', () => {
  test('run({ … }) has converged exactly after the first pass that leaves every delta at 0', () => {
    const { outcome, passes, weight } = run({ weight: 0, examples, alpha: 0.1, passes: 1000 });
    expect(outcome).toEqual({ kind: 'converged', pass: 18, exactly: true });
    expect(passes).toBe(18);
    expect(weight).toBe(1);
  });

  test('run({ tolerance }) has converged after the first pass that leaves every |delta| at or below it', () => {
    const alpha = anyBetween(0.01, 0.4);
    const rough = anyBetween(1e-9, 1);
    fc.assert(
      fc.property(alpha, rough, (rate, tolerance) => {
        const training = { weight: 0, examples, alpha: rate, tolerance, passes: 10_000 };
        const { outcome, weights } = run({ ...training, keep: { weights: Infinity } });
        const right = (weight: number) =>
          examples.every(({ input, goal }) => Math.abs(predict(input, weight) - goal) <= tolerance);
        expect(outcome).toMatchObject({ kind: 'converged', pass: weights.length });
        expect(weights.findIndex(right)).toBe(weights.length - 1);
      }),
    );
  });

  test('run({ tolerance }) says whether it has converged exactly all the same', () => {
    const rough = run({ weight: 0, examples, alpha: 0.1, tolerance: 0.01, passes: 99 });
    expect(rough.outcome).toEqual({ kind: 'converged', pass: 4, exactly: false });
    const lucky = run({ weight: 0, examples, alpha: 0.2, tolerance: 0.01, passes: 99 });
    expect(lucky.outcome).toEqual({ kind: 'converged', pass: 1, exactly: true });
  });

  test('run({ … }) that starts at the goal weight still makes a pass, so that there is something to see', () => {
    const { outcome, trace } = run({ weight: 1, examples, passes: 5, keep: { last: 1 } });
    expect(outcome).toEqual({ kind: 'converged', pass: 1, exactly: true });
    expect(trace.map(({ delta }) => delta)).toEqual([0, 0, 0]);
  });

  test('run({ … }) has stalled after the first pass that changes nothing while some delta is not 0', () => {
    const { outcome, weight, weights } = run({
      weight: 0,
      examples,
      alpha: 0.05,
      passes: 1000,
      keep: { weights: Infinity },
    });
    expect(outcome).toEqual({ kind: 'stalled', pass: 43 });
    expect(weight).toBe(0.9999999999999999);
    expect(weights.at(-1)).toBe(weights.at(-2));
    expect(weights.at(-2)).not.toBe(weights.at(-3));
  });

  test('run({ alpha: 0 }) has stalled at once', () => {
    expect(run({ weight: 0, examples, alpha: 0, passes: 9 }).outcome).toEqual({ kind: 'stalled', pass: 1 });
  });

  test('run({ … }) on examples that no single weight fits comes to rest, though its updates go on pulling', () => {
    const torn = [
      { input: 1, goal: 1 },
      { input: 1, goal: 2 },
    ];
    const { outcome, trace } = run({ weight: 0, examples: torn, alpha: 0.5, passes: 999, keep: { last: 1 } });
    expect(outcome.kind).toBe('stalled');
    expect(trace.map(({ nextWeight }) => nextWeight)).toEqual([
      expect.closeTo(4 / 3, 12),
      expect.closeTo(5 / 3, 12),
    ]);
  });

  test('run({ … }) has blown up after the first pass that leaves no finite weight', () => {
    const { outcome, passes, weight, trace } = run({ weight: 0, examples, passes: 1000, keep: { last: 2 } });
    expect(outcome).toEqual({ kind: 'blown-up', pass: 174 });
    expect(passes).toBe(174);
    expect(weight).toBeNaN();
    const last = trace.filter((row) => row.pass === 174).map(({ nextWeight }) => Number.isFinite(nextWeight));
    expect(last).toEqual([true, false, false]);
  });

  test('run({ … }) has blown up with a weight that is infinite as with one that is not a number', () => {
    const [weight, tens] = [1e308, examplesOf([10])];
    const end = (alpha: number) => run({ weight, examples: tens, alpha, passes: 9 });
    expect(end(0)).toMatchObject({ outcome: { kind: 'blown-up', pass: 1 }, weight: NaN });
    expect(end(1)).toMatchObject({ outcome: { kind: 'blown-up', pass: 1 }, weight: -Infinity });
  });

  test('run({ passes }) is still moving where they were too few', () => {
    expect(run({ weight: 0, examples, alpha: 0.1, passes: 17 })).toMatchObject({
      outcome: { kind: 'moving' },
      passes: 17,
      weight: 0.9999999999999998,
    });
  });

  test('run({ passes: 0 }) is where it starts', () => {
    const made = run({ weight: 1, examples, passes: 0, keep: { last: 9, weights: 9 } });
    expect(made).toEqual({ outcome: { kind: 'moving' }, passes: 0, weight: 1, weights: [], trace: [] });
  });
});

test('run({ passes }) keeps to the closed form over many passes', () => {
  const rate = anyBetween(0, 0.4);
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 20 }), (alpha, passes) => {
      const made = run({ weight: 0, examples, alpha, passes });
      const inputs = Array.from({ length: passes }, () => [4, 5, 6]).flat();
      const miss = rounded(minus(minus(exact(made.weight), exact(1)), exactDistance(0, inputs, alpha)));
      expect(Math.abs(miss)).toBeLessThanOrEqual(1e-14);
    }),
  );
});

describe('what it keeps', () => {
  test('run({ … }) without keep keeps nothing of a million updates', () => {
    const made = run({ weight: 0, examples: examplesOf([1]), alpha: 1e-6, passes: 1_000_000 });
    expect(made.outcome.kind).toBe('moving');
    expect(made.trace).toEqual([]);
    expect(made.weights).toEqual([]);
    expect(made.weight).toBeCloseTo(1 - Math.exp(-1), 6);
  });

  test('run({ keep }) of a million updates keeps the passes that were asked for and no more', () => {
    const keep = { last: 3, weights: 4 };
    const made = run({ weight: 0, examples: examplesOf([1]), alpha: 1e-6, passes: 1_000_000, keep });
    expect(made.trace.map((row) => row.pass)).toEqual([999_998, 999_999, 1_000_000]);
    expect(made.trace.at(-1)?.nextWeight).toBe(made.weight);
    expect(made.weights).toHaveLength(4);
  });

  test('run({ keep: { last: Infinity } }) keeps every update: pass after pass, each from where the last one ended', () => {
    const { trace, weights } = run({
      weight: 0,
      examples,
      alpha: 0.1,
      passes: 3,
      keep: { last: Infinity, weights: Infinity },
    });
    const [first, second] = weights;
    const starts = [0, first ?? NaN, second ?? NaN];
    expect(trace).toEqual(
      starts.flatMap((weight, index) =>
        pass(weight, examples, { alpha: 0.1 }).map((made) => ({ pass: index + 1, ...made })),
      ),
    );
  });

  test('run({ keep: { last } }) keeps the end of the whole trace', () => {
    const count = fc.integer({ min: 0, max: 25 });
    fc.assert(
      fc.property(count, count, (last, passes) => {
        const training = { weight: 0, examples, alpha: 0.1, passes };
        const whole = run({ ...training, keep: { last: Infinity } });
        const kept = run({ ...training, keep: { last } });
        const wanted = whole.trace.filter((row) => row.pass > whole.passes - last);
        expect(kept.trace).toEqual(wanted);
      }),
    );
  });
});

test('run({ … }) leaves what it is given as it was', () => {
  const training = Object.freeze({ weight: 0, examples: Object.freeze([...examples]), passes: 3 });
  expect(run(training)).toEqual(run(training));
});

test.each([
  [{ weight: NaN }, new RangeError('The weight at the start must be a finite number; it is NaN.')],
  [{ examples: [] }, new RangeError('The examples must be one at least; the list is empty.')],
  [{ passes: 1.5 }, new RangeError('The number of passes must be a whole number, 0 or more; it is 1.5.')],
  [
    { passes: Infinity },
    new RangeError('The number of passes must be a whole number, 0 or more; it is Infinity.'),
  ],
  [{ tolerance: -1 }, new RangeError('The tolerance must be 0 or more; it is -1.')],
  [{ alpha: Infinity }, new RangeError('The learning rate must be a finite number; it is Infinity.')],
  [
    { keep: { last: -1 } },
    new RangeError('The number of last passes to keep must be a whole number, 0 or more; it is -1.'),
  ],
])('run(%j) is refused in a sentence', (nonsense, refusal) => {
  expect(() => run({ weight: 0, examples, passes: 1, ...nonsense })).toThrow(refusal);
});
