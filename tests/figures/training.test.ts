import { describe, expect, it } from 'vitest';
import { frames, wide } from '../../src/figures/figure.ts';
import type { Frame } from '../../src/figures/figure.ts';
import { plain } from '../../src/quantities/piece.ts';
import figure from '../../src/figures/training.ts';
import { clashes, drawing, drawn, pictureOf } from './drawings.ts';
import { momentOf } from './training/moments.ts';
import type { Case } from './training/moments.ts';

const captionOf = (each: Case): string => plain(figure.scene(momentOf(each)).caption);
const programOf = (each: Case) => figure.scene(momentOf(each)).program;

describe('draw(root, scene, frame)', { timeout: 30_000 }, () => {
  for (const frame of frames) {
    it(`writes no number that is none for extreme numbers in the ${frame.name} frame`, () => {
      const extremes = [0, 5e-324, -1e-9, -1e15, 1e160, Number.MAX_VALUE, -Number.MAX_VALUE];
      for (const show of ['arrange', 'work', 'test'])
        for (const input of extremes)
          for (const w of [...extremes, Infinity, -Infinity, NaN])
            for (const progress of [0.3, 0.4, 0.6, 1]) {
              const moment = momentOf({ show, train: [2, input], test: [input], w, progress });
              expect(drawn(figure, frame, moment)).not.toMatch(/NaN|Infinity|undefined/);
              expect(plain(figure.scene(moment).caption)).not.toMatch(/NaN|Infinity|undefined/);
            }
    });

    it(`keeps the words apart in the ${frame.name} frame for the lesson's numbers and swapped ones`, () => {
      for (const lists of [{}, { train: [4, 5, 6], test: [1, 2, 3] }])
        for (const show of ['work', 'test'])
          for (let step = 0; step <= 40; step += 1) {
            const moment = momentOf({ ...lists, show, progress: step / 40 });
            expect(clashes(drawing(figure, frame, moment), frame)).toEqual([]);
          }
    });

    for (const show of ['arrange', 'work', 'test']) {
      it(`draws ${show} in the ${frame.name} frame as a picture that can be looked at`, async () => {
        const picture = pictureOf(figure, frame, momentOf({ show, progress: 0.33 }), 'training');
        await expect(picture).toMatchFileSnapshot(`snapshots/training.${show}.${frame.name}.svg`);
      });
    }
  }

  it('keeps its scales while a number is changed a little', () => {
    const ticksAt = (train: readonly number[]): string | undefined =>
      drawing(figure, wide, momentOf({ show: 'work', train, progress: 0.1 })).querySelector(
        '[data-part="outputs"]',
      )?.outerHTML;
    expect(ticksAt([1, 2, 4.9])).toBe(ticksAt([1, 2, 4.1]));
  });

  it('moves every old line to where the tidied program has it, and then shows that program and nothing else', () => {
    const codeAt = (progress: number, frame: Frame): readonly string[] =>
      [
        ...drawing(figure, frame, momentOf({ show: 'arrange', progress })).querySelectorAll(
          '.code:not(.quiet)',
        ),
      ]
        .sort((a, b) => Number(a.getAttribute('y')) - Number(b.getAttribute('y')))
        .map((each) => each.textContent);
    for (const frame of frames) {
      expect(codeAt(0, frame)).toEqual([
        'const input = 1;',
        'const goal = 1;',
        'let weight = 0;',
        'let prediction = input * weight;',
        'const delta = prediction - goal;',
        'const error = delta * delta;',
        'weight = weight - delta;',
        'prediction = input * weight;',
      ]);
      expect(codeAt(0.8, frame)).toEqual([
        'const trainingData = [1, 2, 3];',
        'const testData = [4, 5, 6];',
        'let weight = 0;',
        'for (const input of trainingData) {',
        'const goal = input;',
        'const prediction = input * weight;',
        'const delta = prediction - goal;',
        'weight = weight - delta;',
        '}',
        'for (const input of testData) {',
        'const prediction = input * weight;',
        'const delta = prediction - input;',
        'const error = delta * delta;',
        '}',
      ]);
    }
  });
});

describe('scene(moment)', () => {
  it('shows a step that it has no view for the neuron before its work or after it, by the line that the step marks', () => {
    const after = figure.scene(momentOf({ show: 'listing', mark: 'next-weight' }));
    expect(plain(after.caption)).toMatch(/^All 3 training examples are done/);
    expect(after.program?.numbers.get('test-prediction')).toBe('');
    const before = figure.scene(momentOf({ show: 'listing', mark: 'prediction' }));
    expect(plain(before.caption)).toBe('3 training examples for a neuron whose weight is 0.');
    expect(before.program?.mark).toBe('prediction');
    expect(before.program?.numbers.get('next-weight')).toBe('');
  });

  it('makes a weight of 1 of the first example, and changes nothing with the others', () => {
    expect(figure.scene(momentOf({ show: 'work', progress: 1 })).table).toEqual({
      head: ['example', 'input', 'weight before', 'prediction', 'goal', 'delta', 'weight after'],
      rows: [
        ['1', '1', '0', '0', '1', '−1', '1'],
        ['2', '2', '1', '2', '2', '0', '1'],
        ['3', '3', '1', '3', '3', '0', '1'],
      ],
      present: 2,
    });
  });

  it('predicts numbers that it never saw without an error', () => {
    expect(figure.scene(momentOf({ show: 'test', progress: 1 })).table).toEqual({
      head: ['test input', 'prediction', 'goal', 'delta', 'error'],
      rows: [
        ['4', '4', '4', '0', '0'],
        ['5', '5', '5', '0', '0'],
        ['6', '6', '6', '0', '0'],
      ],
      present: 2,
    });
  });

  it('says what the neuron does with each example, in the order in which it does it', () => {
    const at = (progress: number): string => captionOf({ show: 'work', progress });
    expect(at(0)).toBe('Example 1 of 3: the input 1 times the weight 0 makes the prediction 0.');
    expect(at(0.2)).toBe('Example 1 of 3: the prediction 0 is 1 below the goal 1: delta is −1.');
    expect(at(0.3)).toBe('Example 1 of 3: the update takes delta, −1, off the weight: it goes from 0 to 1.');
    expect(at(0.6)).toBe('Example 2 of 3: delta is 0, so the update leaves the weight at 1.');
    expect(at(1)).toBe(
      'All 3 training examples are done: the weight went from 0 to 1, and one of them changed it.',
    );
  });

  it('says at the end of a pass what is true of it, whatever the numbers', () => {
    const end = (train: readonly number[], w: number): string =>
      captionOf({ show: 'work', progress: 1, train, w });
    expect(end([1, 2], 1)).toBe(
      'Both training examples are done, and neither of them changed the weight: it is still 1.',
    );
    expect(end([2], 0)).toBe('The one training example is done: the weight went from 0 to 2.');
    expect(end([2], 1)).toBe('The one training example is done, and it left the weight at 1.');
    expect(end([4, 5, 6], 0)).toContain('the weight went from 0 to 61, and each of them changed it.');
  });

  it('says how far off the test is, and of which numbers the neuron has never seen', () => {
    const at = (progress: number, numbers: Partial<Case> = {}): string =>
      captionOf({ show: 'test', progress, ...numbers });
    expect(at(0.1)).toBe(
      'Test example 1 of 3: 4, which it has never seen, is multiplied by the weight 1, and the prediction is 4.',
    );
    expect(at(0.3)).toBe('Test example 1 of 3: the prediction 4 is the goal, and the error is 0.');
    expect(at(1)).toBe('Exactly right on all 3 test numbers it never saw: the error is 0.');
    expect(at(0.1, { test: [2] })).toContain('2, which it has seen in training,');
    expect(at(1, { train: [8, 7, 1], w: 0.9 })).toBe(
      'Right on all 3 test numbers it never saw, but for the rounding of the last digits.',
    );
    const swapped = { train: [4, 5, 6], test: [1, 2, 3] };
    expect(at(0.3, swapped)).toBe(
      'Test example 1 of 3: the prediction 61 is 60 above the goal 1, and the error is 3600.',
    );
    expect(at(1, swapped)).toBe(
      'Wrong on all 3 test numbers it never saw; the largest error is 32\u202f400.',
    );
  });

  it('gives the program the present numbers, and marks the line at work', () => {
    const marks = [0.1, 0.2, 0.3].map((progress) => programOf({ show: 'work', progress })?.mark);
    expect(marks).toEqual(['prediction', 'delta', 'next-weight']);
    const numbers = programOf({ show: 'work', progress: 0.6 })?.numbers;
    const names = ['train', 'test', 'weight', 'input', 'goal', 'prediction', 'delta', 'test-error'];
    expect(names.map((name) => numbers?.get(name))).toEqual([[1, 2, 3], [4, 5, 6], 0, 2, 2, 2, 0, '']);
    const tested = programOf({ show: 'test', progress: 0.6 });
    expect(tested?.mark).toBe('test-error');
    expect(tested?.numbers.get('test-prediction')).toBe(5);
    expect(programOf({ show: 'test', progress: 0.4 })?.mark).toBe('test-prediction');
    expect(programOf({ show: 'arrange' })?.mark).toBe('');
  });
});
