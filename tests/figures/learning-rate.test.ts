import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames, wide } from '../../src/figures/figure.ts';
import figure from '../../src/figures/learning-rate.ts';
import { plain } from '../../src/quantities/piece.ts';
import { drawing, pictureOf } from './drawings.ts';
import { anyMoment, momentOf, shows } from './learning-rate/cases.ts';

const pictures = frames.flatMap((frame) => shows.map((show) => ({ frame, show, room: frame.name })));
const pictured = [
  { name: '', numbers: { alpha: 0.1, pass: 4 } },
  { name: 'diverging', numbers: { alpha: 1, pass: 3 } },
];

/** How many updates are drawn on the curve: each begins a stroke of its own. */
const hopsOn = (root: Element): number =>
  [...root.querySelectorAll('[data-part="hops"] .stroke')].flatMap(
    (path) => path.getAttribute('d')?.match(/M/g) ?? [],
  ).length;

describe('draw(root, scene, frame)', { timeout: 60_000 }, () => {
  it.each(pictures.flatMap((each) => pictured.map((picture) => ({ ...each, ...picture }))))(
    'draws $show $name ($room) as a picture that can be looked at',
    async ({ frame, show, name, numbers }) => {
      const file = ['learning-rate', show, name, frame.name, 'svg'].filter(Boolean).join('.');
      const picture = pictureOf(figure, frame, momentOf(show, numbers), 'learning-rate');
      await expect(picture).toMatchFileSnapshot(`snapshots/${file}`);
    },
  );

  it('draws bars as long as their factors, and holds one beyond the scale with a point', () => {
    for (const frame of frames) {
      const bars = drawing(figure, frame, momentOf('factors')).querySelectorAll('[data-part="bar"]');
      const paths = [...bars].map((bar) => bar.getAttribute('d') ?? '');
      const lengths = paths.slice(0, 3).map((path) => {
        const [, from, to] = /M([\d.]+),[\d.]+H([\d.]+)/.exec(path) ?? [];
        return Number(from) - Number(to);
      });
      expect((lengths[1] ?? 0) / (lengths[0] ?? 0)).toBeCloseTo(4 / 3, 1);
      expect((lengths[2] ?? 0) / (lengths[0] ?? 0)).toBeCloseTo(5 / 3, 1);
      expect(paths.map((path) => !path.includes('l0,'))).toEqual([false, false, false, true]);
    }
  });

  it('lets the start weight be dragged on the path, and the learning rate on the map', () => {
    for (const frame of frames) {
      const path = drawing(figure, frame, momentOf('path', { alpha: 0.1 }));
      expect(path.querySelector('[data-of="w"]')?.getAttribute('data-axis')).toBe('x');
      for (const show of ['map', 'all']) {
        const map = drawing(figure, frame, momentOf(show, { alpha: 0.1 }));
        expect(map.querySelector('[data-of="alpha"]')?.getAttribute('data-axis')).toBe('x');
      }
    }
  });
});

describe('scene(moment)', () => {
  it('has the weights of the lesson: 61, −3 599, 216 001, −12 959 999 after the first passes over 4, 5, 6', () => {
    const { run } = figure.scene(momentOf('passes', { alpha: 1, pass: 4 }));
    expect(run.weights.slice(0, 5)).toEqual([0, 61, -3599, 216_001, -12_959_999]);
    expect(run.updates.slice(0, 3).map(({ nextWeight }) => nextWeight)).toEqual([4, -11, 61]);
    expect(run.factors).toEqual([-3, -4, -5]);
    expect(run.passFactor).toBe(-60);
  });

  it('says of the rate and of the mean error only where the text has said what they are', () => {
    const captionOf = (show: string, mark?: string) =>
      plain(figure.scene(momentOf(show, { alpha: 0.1, pass: 1 }, mark)).caption);
    expect(captionOf('path')).toMatch(/^With α = 0\.1 each pass .* mean error/);
    expect(captionOf('path', 'weight')).toMatch(/^After pass 1 the weight is 0\.88, and the mean error/);
    expect(captionOf('listing', 'train')).not.toContain('mean error');
  });

  it('tells that the neuron has blown up after pass 174, and stays there for later passes', () => {
    const { run, caption } = figure.scene(momentOf('passes', { alpha: 1, pass: 200 }));
    expect(run.present).toBe(174);
    expect(plain(caption)).toContain(
      'After pass 174 the weight is no longer a number. The neuron has blown up.',
    );
  });

  it('needs 18 passes with a learning rate of 0.1, of which each takes off 88 % of the distance', () => {
    const { run, caption, table } = figure.scene(momentOf('path', { alpha: 0.1, pass: 4 }));
    expect(run.needed).toBe(18);
    expect(run.weights).toHaveLength(19);
    expect(plain(caption)).toBe(
      'With α = 0.1 each pass takes off 88 % of the distance: the weight settles. ' +
        'After pass 4 it is 0.999793, and the mean error over the training data 0.00000110362.',
    );
    expect(table.rows[4]?.slice(0, 2)).toEqual(['4', '0.999793']);
  });

  it('tells nothing of what is to come, in words or on the drawing, before the reader has come to it', () => {
    const said = (show: string, pass: number, alpha: number): string =>
      plain(figure.scene(momentOf(show, { pass, alpha })).caption);
    expect(said('path', 0, 1)).toMatch(/^Before the first pass the weight is 0, and the mean error/);
    expect(said('factors', 1, 1)).not.toContain('174');
    expect(said('passes', 17, 0.1)).not.toContain('18');
    expect(said('passes', 18, 0.1)).toContain('After pass 18 the weight is exactly 1.');
    for (const frame of frames) {
      const shown = (show: string, pass: number, alpha: number) =>
        drawing(figure, frame, momentOf(show, { pass, alpha }));
      expect(hopsOn(shown('path', 0, 1))).toBe(0);
      expect(hopsOn(shown('path', 1, 1))).toBe(3);
      expect(shown('passes', 17, 0.1).textContent).not.toContain('exact after');
      expect(shown('passes', 18, 0.1).textContent).toContain('exact after 18 passes');
      expect(shown('passes', 170, 1).querySelectorAll('[data-part="end"] > *')).toHaveLength(0);
      expect(shown('passes', 174, 1).textContent).toContain('after pass 174 no longer a number');
    }
  });

  it('does not say that a pass made right what was right from the start', () => {
    const moment = momentOf('passes', { w: 1, pass: 20, alpha: 0.1 });
    expect(plain(figure.scene(moment).caption)).toBe('From the start the weight is exactly 1.');
    expect(drawing(figure, wide, moment).textContent).toContain('exact from the start');
  });

  it('never shows a weight beside the goal weight as the goal weight', () => {
    for (const frame of frames)
      for (const show of ['path', 'passes', 'all'])
        expect(drawing(figure, frame, momentOf(show, { alpha: 0.05, pass: 200 })).textContent).not.toMatch(
          /w = 1(?!\d)/,
        );
  });

  it('has the border of 4, 5, 6 near 0.4113 on its map, and none for −1 alone', () => {
    expect(figure.scene(momentOf('map')).map?.diverging[0]?.from).toBeCloseTo(0.4113, 4);
    expect(figure.scene(momentOf('map', { train: [-1] })).map?.diverging).toEqual([{ from: 0, to: 1 }]);
  });

  it.each([
    [0, 'Every pass ends where it began'],
    [0.01, 'the weight creeps'],
    [0.1, 'the weight settles'],
    [0.2, 'lands at once'],
    [0.3, 'the weight swings and settles'],
    [0.42, 'the weight diverges'],
  ])('names what a learning rate of %d does: %s', (alpha, words) => {
    expect(plain(figure.scene(momentOf('all', { alpha })).caption)).toContain(words);
  });

  it('names a weight that goes to and fro', () => {
    const { caption } = figure.scene(momentOf('all', { train: [4], alpha: 0.5 }));
    expect(plain(caption)).toContain('the weight goes to and fro');
  });

  it('blames the example that throws the weight furthest', () => {
    expect(plain(figure.scene(momentOf('factors')).caption)).toContain(
      'Most to blame is the input 6: its update multiplies the distance by −5.',
    );
  });

  it('keeps its map as it is while the learning rate or the pass changes', () => {
    const { map } = figure.scene(momentOf('map', { alpha: 0.1, pass: 1 }));
    expect(figure.scene(momentOf('map', { alpha: 0.3, pass: 7 })).map).toBe(map);
    expect(figure.scene(momentOf('map', { alpha: 0.3, tolerance: 0.1 })).map).not.toBe(map);
  });

  it('says it in words for any numbers, in 20 rows at most', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { caption, table } = figure.scene(moment);
        expect([plain(caption), ...table.rows.flat()].join(' ')).not.toMatch(/NaN|Infinity|undefined/);
        expect(table.rows.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
