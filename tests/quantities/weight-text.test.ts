import { describe, expect, it } from 'vitest';
import { effectText, slopeText, stretchText } from '../../src/quantities/weight-text.ts';

describe('effectText', () => {
  it.each([
    [0, 'zero, whatever comes in'],
    [1, 'the input itself'],
    [2, 'twice the input'],
    [3, '3 times the input'],
    [0.5, 'half the input'],
    [0.1, 'a tenth of the input'],
    [0.3, '0.3 times the input'],
    [-1, 'the input with its sign turned round'],
    [-2, 'twice the input, with its sign turned round'],
    [-0, 'zero, whatever comes in'],
    [NaN, 'no longer a number'],
  ])('effectText(%d) says “%s”', (weight, text) => {
    expect(effectText(weight)).toBe(text);
  });
});

describe('stretchText', () => {
  it.each([
    [0, 'shrinks any bar to nothing'],
    [1, 'leaves a bar as it is'],
    [2, 'stretches a bar to twice its length'],
    [0.5, 'shrinks a bar to half its length'],
    [1.5, 'stretches a bar to 1.5 times its length'],
    [-1, 'turns a bar round'],
    [-0.5, 'turns a bar round and shrinks it to half its length'],
    [-3, 'turns a bar round and stretches it to 3 times its length'],
  ])('stretchText(%d) says “%s”', (weight, text) => {
    expect(stretchText(weight)).toBe(text);
  });
});

describe('slopeText', () => {
  it.each([
    [0, 'leaves the line at the same height'],
    [2, 'takes the line up by 2'],
    [0.5, 'takes the line up by 0.5'],
    [-0.5, 'takes the line down by 0.5'],
  ])('slopeText(%d) says “%s”', (weight, text) => {
    expect(slopeText(weight)).toBe(text);
  });
});
