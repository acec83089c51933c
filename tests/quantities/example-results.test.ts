import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBetween } from '../any-between.ts';
import { neuronResults } from '../../src/quantities/neuron-results.ts';
import { numbersOf, resultOf, withOneExample } from './numbers.ts';

const value = (name: string, x: number, w: number, goal: number) =>
  resultOf(name, numbersOf(x, w, goal)).value;
const text = (name: string, x: number, w: number, goal: number) => resultOf(name, numbersOf(x, w, goal)).text;

describe('results', () => {
  it('hold the first mistake of the lesson and what one update makes of it', () => {
    const names = ['prediction', 'delta', 'error', 'next-weight', 'next-prediction', 'next-error'];
    expect(names.map((name) => value(name, 1, 0, 1))).toEqual([0, -1, 1, 1, 1, 0]);
  });

  it('follow the loop for two turns, each halving what is left at an input of a half', () => {
    expect(['off', 'next-off', 'third-off'].map((name) => value(name, 0.5, 2, 3))).toEqual([2, 1, 0.5]);
    expect(['weight', 'next-weight', 'third-weight'].map((name) => value(name, 0.5, 2, 3))).toEqual([
      2, 4, 5,
    ]);
  });

  it('give the exact double as value and a rounded text', () => {
    expect(resultOf('prediction', numbersOf(0.1, 3, 0))).toEqual({
      quantity: 'prediction',
      value: 0.1 * 3,
      text: '0.3',
    });
  });

  it('show a prediction that misses its goal as another number than that, and one that is right but for rounding as the goal', () => {
    expect(text('third-prediction', 1.001, 2, 3)).toBe('2.999999');
    expect(text('prediction', 1.5, 1.3333333, 2)).toBe('1.99999995');
    expect(text('prediction', 0.1, 3, 0.3)).toBe('0.3');
  });

  it('of the neuron need only an input and a weight', () => {
    const numbers = new Map([
      ['x', 3],
      ['w', 2],
    ]);
    expect([...neuronResults].map(([name, of]) => [name, of(numbers).text])).toEqual([
      ['prediction', '6'],
      ['effect', 'twice the input'],
      ['stretch', 'stretches a bar to twice its length'],
      ['slope', 'takes the line up by 2'],
    ]);
  });

  it('throw a sentence that names the number which a chapter lacks', () => {
    expect(() => resultOf('delta', new Map([['x', 1]]))).toThrow('“goal”');
    expect(() => resultOf('prediction', new Map([['x', [1, 2]]]))).toThrow('“x”');
  });

  it('goal-weight is the goal over the input, and any weight where the input is 0', () => {
    expect(value('goal-weight', 2, 0, 3)).toBe(1.5);
    expect(text('goal-weight', 0, 0, 3)).toMatch(/^a weight of any size/);
  });

  it('either-delta and opposite-delta are as far off on the two sides, even where the prediction is right', () => {
    const deltas = (w: number) => ['either-delta', 'opposite-delta'].map((name) => value(name, 1, w, 1));
    expect([deltas(0), deltas(3), deltas(1)]).toEqual([
      [-1, 1],
      [2, -2],
      [-1, 1],
    ]);
  });

  it('goal-kind tells the task’s goal from one that the reader chose', () => {
    expect(text('goal-kind', 2, 0, 2)).toBe('the input itself');
    expect(text('goal-kind', 2, 0, 5)).toBe('a number of your own choosing');
  });

  it('double-error is the error of a prediction that is twice as far off', () => {
    expect(value('double-error', 1, 4, 1)).toBe(36);
  });

  it('to-learn says whether there is anything to learn', () => {
    expect(text('to-learn', 1, 1, 1)).toBe('the neuron has nothing to learn here');
    expect(text('to-learn', 1, 0, 1)).toBe('the neuron has something to learn');
  });

  it('outcome, long-run and learned judge the first update by the turn after it', () => {
    const said = (x: number) => ['outcome', 'long-run', 'learned'].map((name) => text(name, x, 0, x));
    expect(said(1)).toEqual([
      'That is as good as a prediction can be.',
      'One turn was enough.',
      'From one mistake the neuron has learned all that this example had to teach.',
    ]);
    expect(said(0.999_999_9)[0]).toBe('That is better.');
  });

  it('weight-move says which way the update goes', () => {
    expect(text('weight-move', 1, 0, 1)).toBe('raises the weight');
    expect(text('weight-move', 1, 2, 1)).toBe('lowers the weight');
    expect(text('weight-move', 3, 0.1, 0.3)).toBe('leaves the weight alone');
  });

  it('read as words for any numbers a reader can set: no hole, no bare NaN or Infinity', () => {
    const between = (least: number, most: number) => anyBetween(least, most);
    fc.assert(
      fc.property(between(-10, 10), between(-5, 5), between(-50, 50), (x, w, goal) => {
        for (const [name, of] of [...withOneExample, ...neuronResults]) {
          const said = of(numbersOf(x, w, goal)).text;
          expect(said, name).not.toMatch(/^$|NaN|Infinity|undefined|null|  /);
        }
      }),
    );
  });
});
