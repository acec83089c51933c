import { describe, expect, it } from 'vitest';
import figure from '../../../src/figures/error-and-delta.ts';
import { frames, wide } from '../../../src/figures/figure.ts';
import type { Frame } from '../../../src/figures/figure.ts';
import { plain } from '../../../src/quantities/piece.ts';
import { drawing, momentOf } from './drawn.ts';
import type { Case } from './drawn.ts';

const lesson = { x: 1, w: 0, goal: 1 };
const captionOf = (each: Case): string => plain(figure.scene(momentOf(each)).caption);

describe('scene(moment), as far as the program has come', () => {
  it('shows of the line only what the program has come to: goal, prediction, delta, error', () => {
    const at = (mark: string): readonly string[] => {
      const root = drawing(wide, { ...lesson, show: 'line', mark });
      return [...root.querySelectorAll('[data-part^="names-"] .label')].map((each) => each.textContent);
    };
    expect(at('goal')).toEqual(['goal g = 1']);
    expect(at('prediction')).toEqual(['goal g = 1', 'prediction y = 0']);
    expect(at('delta')).toEqual(['goal g = 1', 'prediction y = 0', 'delta δ = −1']);
    expect(at('error')).toEqual(['goal g = 1', 'prediction y = 0', 'delta δ = −1', 'error E = 1']);
  });

  it('says, tabulates and gives the program nothing that has not been worked out yet', () => {
    const at = (mark: string, show = 'line') => figure.scene(momentOf({ ...lesson, w: 0.25, show, mark }));
    expect(plain(at('goal').caption)).toBe(
      'The input is 1 and the goal 1. The neuron has only its weight, 0.25.',
    );
    expect(plain(at('prediction').caption)).toBe(
      'The input 1 times the weight 0.25 makes the prediction 0.25. The goal is 1.',
    );
    expect(plain(at('delta').caption)).toBe('The prediction 0.25 is 0.75 below the goal 1: delta is −0.75.');
    expect(plain(at('error', 'parabola').caption)).toBe(
      'At a weight of 0.25 the error is 0.5625. It is smallest at a weight of 1.',
    );
    expect(at('goal').table.rows.map((row) => row.slice(1).join())).toEqual([
      '1,1',
      '0.25,',
      ',',
      '1,1',
      ',',
      ',',
    ]);
    const lines = ['prediction', 'delta', 'error', 'next-weight', 'next-prediction'];
    const blank = (mark: string): readonly string[] =>
      lines.filter((line) => at(mark).program?.numbers.get(line) === '');
    expect(blank('goal')).toEqual(lines);
    expect(blank('delta')).toEqual(['error', 'next-weight', 'next-prediction']);
    expect(blank('')).toEqual([]);
  });

  it('draws no update before the step that makes it', () => {
    const steps = (mark: string): number =>
      drawing(wide, { ...lesson, show: 'parabola', mark }).querySelectorAll('[data-part="step"] path').length;
    expect([steps('error'), steps('next-weight')]).toEqual([0, 2]);
  });

  it('shows every distance that is not 0 as an arrow and a square that can be seen, whatever the numbers', () => {
    const side = (x: number, w: number, goal: number, frame: Frame): number => {
      const root = drawing(frame, { x, w, goal, show: 'line', mark: 'error' });
      return Number(root.querySelector('[data-part="square"] rect')?.getAttribute('width'));
    };
    for (const frame of frames)
      for (const [x, w, goal] of [
        [1, 0.98, 1],
        [0.333, 0.123, 0.05],
        [1, 1.0001, 1],
        [50, 1.001, 50],
      ] as const)
        expect(side(x, w, goal, frame)).toBeGreaterThan(12);
  });

  it('sets the error of a prediction twice as far off beside its own', () => {
    const each = { ...lesson, show: 'twice', mark: 'error' };
    expect(captionOf(each)).toContain('its square, is 1. Twice as far off, it would be 4.');
    const root = drawing(wide, each);
    const [own, other] = ['square', 'other-square'].map((part) =>
      Number(root.querySelector(`[data-part="${part}"] rect`)?.getAttribute('width')),
    );
    expect(other).toBe(2 * (own ?? NaN));
  });

  it('says what one more attempt comes to: weight, prediction and error', () => {
    const again = (x: number, w: number, goal: number): string =>
      captionOf({ x, w, goal, show: 'both', mark: 'next-prediction' });
    expect(again(1, 0, 1)).toBe(
      'The update takes the weight from 0 to 1, and the prediction from 0 to 1. The error falls from 1 to 0.',
    );
    expect(again(2, -1, 2)).toContain('the prediction from −2 to 6, past the goal. The error stays 16.');
    expect(again(1, 1, 1)).toContain('the weight stays');
    expect(again(1, -3.9, 1)).toContain('the prediction from −3.9 to 1. The error');
  });

  it('shows no prediction that misses its goal as that', () => {
    const each = { x: 1.5, w: 1.333333333, goal: 2, show: 'line', mark: 'delta' };
    const missed =
      'The prediction 1.9999999995 is 5\u00a0×\u00a010⁻¹⁰ below the goal 2: delta is −5\u00a0×\u00a010⁻¹⁰.';
    expect(captionOf(each)).toBe(missed);
    expect(drawing(wide, each).textContent).toContain('prediction y ≈ 2');
  });
});
