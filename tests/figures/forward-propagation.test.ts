import { describe, expect, it } from 'vitest';
import { frames } from '../../src/figures/figure.ts';
import type { Frame } from '../../src/figures/figure.ts';
import figure from '../../src/figures/forward-propagation.ts';
import { plain } from '../../src/quantities/piece.ts';
import { drawing, momentOf } from './drawings.ts';

const sceneAt = (show: string, progress: number, numbers: Readonly<Record<string, number>> = {}) =>
  figure.scene(momentOf(show, { x: 3, w: 2, goal: 3, ...numbers }, progress));
const turnAt = (mark: string, progress: number) => {
  const { turn } = figure.scene(momentOf('loop', { x: 3, w: 2, goal: 3 }, progress, mark));
  if (!turn) throw new Error('There is no turn.');
  return turn;
};
const captionAt = (show: string, progress: number): string => plain(sceneAt(show, progress).caption);

describe('scene(moment) of forward propagation', () => {
  it('follows the value through the neuron', () => {
    expect(captionAt('flow', 0)).toBe('The input 3 comes in.');
    expect(captionAt('flow', 0.5)).toBe('In the neuron it is transformed: 3 · 2 = 6.');
    expect(plain(sceneAt('flow', 0.5, { w: -2 }).caption)).toBe(
      'In the neuron it is transformed: 3 · (−2) = −6.',
    );
    expect(captionAt('flow', 1)).toBe('The output is 6.');
  });

  it('calls the output a prediction once the lesson does', () => {
    const named = (mark: string) => figure.scene(momentOf('flow', { x: 3, w: 2, goal: 3 }, 1, mark));
    expect(plain(named('prediction').caption)).toBe('The output is the prediction: 6.');
    expect(['', 'weight', 'prediction'].map((mark) => named(mark).output)).toEqual([
      'output',
      'output',
      'prediction',
    ]);
  });

  it('goes once round the loop: predict, compare, update, predict again', () => {
    const words = [0, 0.35, 0.65, 1].map((progress) => captionAt('loop', progress).split(':')[0]);
    expect(words).toEqual(['Predict', 'Compare', 'Update', 'Predict again']);
  });

  it('takes the goal from the chapter', () => {
    expect(sceneAt('loop', 0).update).toMatchObject({ goal: 3, delta: 3, nextWeight: -1 });
    expect(sceneAt('loop', 0, { goal: 6 }).update).toMatchObject({ goal: 6, delta: 0, nextWeight: 2 });
  });

  it('keeps to the part of the flow that a step marks', () => {
    const marked = (mark: string, progress: number) =>
      figure.scene(momentOf('flow', { x: 3, w: 2, goal: 3 }, progress, mark)).progress;
    // The prediction is there as soon as the text speaks of it; the step before has let it out.
    expect([0, 0.5, 0.65, 1].map((progress) => marked('weight', progress))).toEqual([0.38, 0.5, 0.5, 1]);
    expect([marked('prediction', 0), marked('prediction', 1)]).toEqual([1, 1]);
  });

  it('is at the station that a step marks from the step’s start to its end, and comes from the one before', () => {
    const stations = ['delta', 'next-weight', 'next-prediction'];
    for (const [index, mark] of stations.entries()) {
      const turns = [0, 0.2, 1].map((progress) => turnAt(mark, progress));
      expect(turns.map((turn) => turn.at)).toEqual([index + 1, index + 1, index + 1]);
      expect(turns[0]?.way).toBe(index / 3);
      expect(turns[2]?.way).toBe((index + 1) / 3);
    }
  });

  it('begins the second turn with the weight that the first one left', () => {
    const scene = figure.scene(momentOf('loop', { x: 0.5, w: 2, goal: 3 }, 1, 'third-prediction'));
    expect(scene.update).toMatchObject({ weight: 4, nextWeight: 5 });
    expect(plain(scene.caption)).toContain('with the weight 5 the input 0.5 gives 2.5');
  });

  it('lists the stations with their numbers and how far the turn has come', () => {
    expect(sceneAt('loop', 0.65, { w: 0 }).table.rows).toEqual([
      ['predict', '3 · 0 = 0', 'input · weight', 'done'],
      ['compare', '0 against 3', '3 too low', 'done'],
      ['update', '0 → 3', 'raises the weight', 'at work'],
      ['predict again', '3 · 3 = 9', 'input · weight', 'to come'],
    ]);
  });

  it('speaks of no delta, which the next chapter brings in', () => {
    for (const progress of [0, 0.35, 0.65, 1]) {
      const { caption, table } = sceneAt('loop', progress, { w: 0 });
      expect(plain(caption) + JSON.stringify(table)).not.toContain('delta');
    }
  });

  it('says that nothing is to be mended where the prediction is right', () => {
    expect(captionAt('loop', 0.65)).toContain('lowers the weight, from 2 to −1.');
    expect(plain(sceneAt('loop', 0.65, { goal: 6 }).caption)).toBe(
      'Update: this leaves the weight alone, at 2.',
    );
  });
});

describe('draw(root, scene, frame) of forward propagation', () => {
  const heldAt = (frame: Frame, show: string, progress: number, mark = ''): readonly string[] =>
    [
      ...drawing(figure, frame, momentOf(show, { x: 3, w: 2, goal: 3 }, progress, mark)).querySelectorAll(
        'g.handle',
      ),
    ]
      .map((each) => each.getAttribute('data-of') ?? '')
      .toSorted();

  it('offers input and weight to be taken hold of, and in the loop the goal', () => {
    for (const frame of frames) {
      expect(heldAt(frame, 'flow', 0.5)).toEqual(['w', 'x']);
      expect(heldAt(frame, 'loop', 0.3)).toEqual(['goal', 'w', 'x']);
    }
  });

  it('offers no weight that follows from another', () => {
    for (const frame of frames) {
      expect(heldAt(frame, 'loop', 1)).toEqual(['goal', 'x']);
      expect(heldAt(frame, 'loop', 0, 'third-prediction')).toEqual(['goal', 'x']);
    }
  });

  it('tells the numbers of the station at work alone where there is little room', () => {
    const told = frames.map(
      (frame) =>
        drawing(figure, frame, momentOf('loop', { x: 3, w: 2, goal: 3 }, 0)).querySelectorAll(
          '[data-part="numbers"]',
        ).length,
    );
    expect(told).toEqual([4, 1]);
  });
});
