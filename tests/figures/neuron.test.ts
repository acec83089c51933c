import { describe, expect, it } from 'vitest';
import { frames } from '../../src/figures/figure.ts';
import neuron from '../../src/figures/neuron.ts';
import one from '../../src/figures/one-neuron.ts';
import { plain } from '../../src/quantities/piece.ts';
import { drawing, momentOf } from './drawings.ts';

const captionOf = (show: string, x: number, w: number): string =>
  plain(neuron.scene(momentOf(show, { x, w })).caption);

describe('scene(moment) of the neuron', () => {
  it('shows the neuron for a view that it has not', () => {
    expect(neuron.scene(momentOf('', { x: 3, w: 2 })).view).toBe('neuron');
    expect(neuron.scene(momentOf('toString', { x: 3, w: 2 })).view).toBe('neuron');
  });

  it('says what the weights 0, 1 and 2 do to the input', () => {
    expect(captionOf('neuron', 3, 0)).toBe('The weight is 0: whatever comes in, here 3, the output is 0.');
    expect(captionOf('neuron', 3, 1)).toBe('The weight is 1: the output is the input itself, 3.');
    expect(captionOf('neuron', 3, 2)).toBe('The input 3 is multiplied by the weight 2, and the output is 6.');
  });

  it('says what a weight does to the length of the bar', () => {
    expect(captionOf('bars', 3, 2)).toContain('stretches the input: 3 becomes 6.');
    expect(captionOf('bars', 4, 0.5)).toContain('shrinks the input: 4 becomes 2.');
    expect(captionOf('bars', 4, -1)).toContain('turns the input round: 4 becomes −4.');
    expect(captionOf('bars', 4, -1.5)).toContain('turns the input round and stretches it: 4 becomes −6.');
    for (const weight of [2, 0])
      expect(captionOf('bars', 0, weight)).toBe(
        'An input of 0 has no length to change: whatever the weight, the output is 0.',
      );
  });

  it('says what the full definition has besides', () => {
    expect(captionOf('parts', 3, 2)).toContain('adds a bias');
  });

  it('says which way the line goes', () => {
    expect(captionOf('line', 3, 2)).toContain('rises by 2');
    expect(captionOf('line', 3, -0.5)).toContain('falls by 0.5');
    expect(captionOf('line', 3, 0)).toContain('flat');
  });

  it('gives its three values as a table', () => {
    expect(neuron.scene(momentOf('', { x: 3, w: 2 })).table.rows.map((row) => row[2])).toEqual([
      '3',
      '2',
      '6',
    ]);
  });
});

describe('draw(root, scene, frame) of the neuron', () => {
  it('offers the weight and the input to be taken hold of in every view and frame', () => {
    for (const frame of frames) {
      for (const show of ['alone', 'neuron', 'bars', 'line', 'parts']) {
        const root = drawing(neuron, frame, momentOf(show, { x: 3, w: 2 }));
        expect(new Set(held(root))).toEqual(new Set(['w', 'x']));
      }
      expect(held(drawing(one, frame, momentOf('', { x: 3, w: 2 }))).toSorted()).toEqual(['w', 'x']);
    }
  });

  it('keeps its scale for a small change, and takes a wider one for what would not fit', () => {
    const units = (w: number, x: number): readonly string[] =>
      frames.flatMap((frame) => handlesOf(drawing(neuron, frame, momentOf('bars', { x, w }))).map(unitOf));
    expect(units(2.9, -3)).toEqual(units(0, 0));
    expect(units(5, 10)).not.toEqual(units(0, 0));
  });

  it('draws the bars as long as their values are, for all that the chapter allows', () => {
    for (const frame of frames)
      for (const [x, w] of allowed) {
        const root = drawing(neuron, frame, momentOf('bars', { x, w }));
        const [input, output] = ['input', 'prediction'].map((part) => numberOf(root, part, 'width'));
        expect(output).toBeCloseTo((input ?? 0) * Math.abs(w), 0);
      }
  });

  it('draws the front page’s bars as long as their values are, but for a line at 0', () => {
    for (const frame of frames)
      for (const [x, w] of allowed) {
        const root = drawing(one, frame, momentOf('', { x, w }));
        const [input, output] = ['input', 'output'].map((part) => numberOf(root, `${part} bar`, 'height'));
        expect(output).toBeCloseTo(Math.max(3, (input ?? 0) * Math.abs(w)), 0);
      }
  });

  it('keeps the point on its line, for all that the chapter allows', () => {
    for (const frame of frames)
      for (const [x, w] of allowed) {
        const root = drawing(neuron, frame, momentOf('line', { x, w }));
        const { x1, y1, x2, y2 } = lineOf(root);
        const [cx, cy] = [numberOf(root, 'hand knob', 'cx'), numberOf(root, 'hand knob', 'cy')];
        const away = (cx - x1) * (y2 - y1) - (cy - y1) * (x2 - x1);
        expect(Math.abs(away) / Math.hypot(x2 - x1, y2 - y1)).toBeLessThan(0.1);
      }
  });

  it('draws 1 as long across as upwards, so that a weight of 1 rises at half a right angle', () => {
    for (const frame of frames) {
      const root = drawing(neuron, frame, momentOf('line', { x: 3, w: 1 }));
      const { x1, y1, x2, y2 } = lineOf(root);
      expect(x2 - x1).toBeCloseTo(y1 - y2, 1);
    }
  });

  it('moves the line’s own handle with the pointer that drags it', () => {
    for (const frame of frames)
      for (const x of [3, 1]) {
        const [before, after] = [2, 3].map((w) => drawing(neuron, frame, momentOf('line', { x, w })));
        const places = [before, after].map((root) => (root ? numberOf(root, 'tilt knob', 'cy') : NaN));
        const unit = Number(before?.querySelector('[data-part="tilt"]')?.getAttribute('data-unit'));
        expect((places[1] ?? NaN) - (places[0] ?? NaN)).toBeCloseTo(unit, 1);
      }
  });
});

const handlesOf = (root: SVGSVGElement): readonly Element[] => [...root.querySelectorAll('g.handle')];
const held = (root: SVGSVGElement): readonly string[] =>
  handlesOf(root).map((each) => each.getAttribute('data-of') ?? '');
const unitOf = (each: Element): string => each.getAttribute('data-unit') ?? '';

/** Inputs and weights up to the ends of what the chapter allows. */
const allowed = [
  [3, 2],
  [10, 5],
  [-10, 5],
  [-9.87, -4.7],
  [9.87654, 0.123456],
  [4, 0],
  [1, -1],
] as const;

/** An attribute of the mark in these places, each within the one before. */
function numberOf(root: Element, parts: string, name: string): number {
  const selector = parts.split(' ').map((part) => `[data-part="${part}"]`);
  const found = [...root.querySelectorAll(selector.join(' '))].find((each) => each.hasAttribute(name));
  return Number(found?.getAttribute(name) ?? NaN);
}

/** The ends of the line y = w · x. */
const lineOf = (root: Element) => ({
  x1: numberOf(root, 'slope line', 'x1'),
  y1: numberOf(root, 'slope line', 'y1'),
  x2: numberOf(root, 'slope line', 'x2'),
  y2: numberOf(root, 'slope line', 'y2'),
});
