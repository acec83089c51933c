import { describe, expect, it } from 'vitest';
import { examplesOf } from '../neuron/examples-of.ts';
import { shrinkingRanges } from '../../src/neuron/shrinking.ts';
import { borderText } from '../../src/quantities/border-text.ts';
import { plain } from '../../src/quantities/piece.ts';

describe('borderText', () => {
  const said = (inputs: readonly number[]) => plain(borderText(shrinkingRanges(examplesOf(inputs), 'delta')));

  it.each([
    [[4, 5, 6], 'it is at about α = 0.4113'],
    [[1, 10], 'there are several: rates settle only from 0 to 0.2298 and from 0.8702 to 1.1'],
    [[-1], 'there is none: no rate up to 1 shrinks the distance'],
    [[-5, 1], 'there are two: rates settle only from 0.8 to 1.148'],
    [[-5, 1, 3], 'there are several: rates settle only from 0.06224 to 0.5272 and from 0.8902 to 1.071'],
    [[5], 'it is at α\u00a0=\u00a00.4'],
    [[2, 2], 'it is at α\u00a0=\u00a01'],
    [[1e-7, 3], 'it is at about α = 0.6667'],
  ])('borderText for %j says that “%s”', (inputs, words) => {
    expect(said(inputs)).toBe(words);
  });

  it('names a range that is too short for two numbers by one', () => {
    const ranges = [
      { from: 0, to: 0.1 },
      { from: 0.50001, to: 0.50002 },
    ];
    expect(plain(borderText(ranges))).toBe(
      'there are several: rates settle only from 0 to 0.1 and at about 0.5',
    );
  });
});
