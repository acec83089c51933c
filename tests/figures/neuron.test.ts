import { describe, expect, it } from 'vitest';
import { frames } from '../../src/figures/figure.ts';
import neuron from '../../src/figures/neuron.ts';
import one from '../../src/figures/one-neuron.ts';
import { plain } from '../../src/figures/parts/said.ts';
import { drawing, momentOf } from './drawings.ts';

const captionOf = (show: string, x: number, w: number): string =>
  plain(neuron.scene(momentOf(show, { x, w })).caption);

describe('scene(moment) of the neuron', () => {
  it('shows the neuron alone for a view that it has not', () => {
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
    expect(captionOf('bars', 0, 2)).toContain('0');
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
      for (const show of ['neuron', 'bars', 'line']) {
        const root = drawing(neuron, frame, momentOf(show, { x: 3, w: 2 }));
        expect(new Set(held(root))).toEqual(new Set(['w', 'x']));
      }
      expect(held(drawing(one, frame, momentOf('', { x: 3, w: 2 }))).toSorted()).toEqual(['w', 'x']);
    }
  });

  it('keeps its scale while a handle is dragged', () => {
    const units = (w: number, x: number): readonly string[] =>
      frames.flatMap((frame) => handlesOf(drawing(neuron, frame, momentOf('bars', { x, w }))).map(unitOf));
    expect(units(2.9, -5)).toEqual(units(0, 0));
  });
});

const handlesOf = (root: SVGSVGElement): readonly Element[] => [...root.querySelectorAll('g.handle')];
const held = (root: SVGSVGElement): readonly string[] =>
  handlesOf(root).map((each) => each.getAttribute('data-of') ?? '');
const unitOf = (each: Element): string => each.getAttribute('data-unit') ?? '';
