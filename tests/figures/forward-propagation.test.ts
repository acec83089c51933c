import { describe, expect, it } from 'vitest';
import figure from '../../src/figures/forward-propagation.ts';
import { plain } from '../../src/figures/parts/said.ts';
import { momentOf } from './drawings.ts';

const sceneAt = (show: string, progress: number, numbers: Readonly<Record<string, number>> = {}) =>
  figure.scene(momentOf(show, { x: 3, w: 2, ...numbers }, progress));
const captionAt = (show: string, progress: number): string => plain(sceneAt(show, progress).caption);

describe('scene(moment) of forward propagation', () => {
  it('follows the value through the neuron', () => {
    expect(captionAt('flow', 0)).toBe('The input 3 comes in.');
    expect(captionAt('flow', 0.5)).toBe('In the neuron it is transformed: 3 × 2 = 6.');
    expect(captionAt('flow', 1)).toBe('The output is the prediction: 6.');
  });

  it('goes once round the loop: predict, compare, update, predict again', () => {
    const words = [0, 0.35, 0.65, 1].map((progress) => captionAt('loop', progress).split(':')[0]);
    expect(words).toEqual(['Predict', 'Compare', 'Update', 'Predict again']);
  });

  it('has the goal be the input where the chapter sets none', () => {
    expect(sceneAt('loop', 0).update).toMatchObject({ goal: 3, delta: 3, nextWeight: -1 });
    expect(sceneAt('loop', 0, { goal: 6 }).update).toMatchObject({ goal: 6, delta: 0, nextWeight: 2 });
  });

  it('lists the stations with their numbers and how far the turn has come', () => {
    expect(sceneAt('loop', 0.65, { w: 0 }).table.rows).toEqual([
      ['predict', '3 × 0 = 0', 'done'],
      ['compare', '0 − 3 = −3', 'done'],
      ['update', '0 − (−3) = 3', 'at work'],
      ['predict again', '3 × 3 = 9', 'to come'],
    ]);
  });
});
