import { describe, expect, it } from 'vitest';
import { narrow } from '../../../src/figures/figure.ts';
import { planeOf } from '../../../src/figures/neuron/plane.ts';

function planeAt(input: number, weight: number) {
  const values = { input, weight, prediction: input * weight };
  return planeOf(values, narrow, values);
}

describe('planeOf(values, frame, scaled)', () => {
  it('names no output whose number a steep line would pass through, and the others', () => {
    expect(planeAt(3, 2).outputs).toEqual(expect.arrayContaining([-6, 3, 6]));
    expect(planeAt(3, 2).outputs).not.toContain(-3);
  });

  it('names no input whose number a gentle line would pass through, and the others', () => {
    expect(planeAt(3, 0.5).inputs).toEqual(expect.arrayContaining([-6, 3, 6]));
    expect(planeAt(3, 0.5).inputs).not.toContain(-3);
  });

  it('names no place whose number a guide to the point would pass through', () => {
    const below = planeAt(-9.9, 2);
    expect(below.inputs).toEqual(expect.arrayContaining([-20, 10]));
    expect(below.inputs).not.toContain(-10);
    expect(below.outputs).toEqual(expect.arrayContaining([-30, 20]));
    expect(below.outputs).not.toContain(-20);
    const above = planeAt(9.9, 2);
    expect(above.inputs).toContain(10);
    expect(above.outputs).toContain(20);
  });
});
