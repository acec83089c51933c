import { describe, expect, it } from 'vitest';
import { examplesOf } from '../neuron/examples-of.ts';
import { pass } from '../../src/neuron/pass.ts';
import {
  movesText,
  otherExamplesText,
  overshootText,
  passesText,
  pathText,
} from '../../src/quantities/path-text.ts';
import { plain } from '../../src/quantities/piece.ts';

const passOver = (inputs: readonly number[], weight = 0) => pass(weight, examplesOf(inputs));

describe('movesText', () => {
  it.each([
    [[1], 'The one update moves the weight.'],
    [[4, 5, 6], 'Every update moves the weight.'],
    [[1, 2, 3], 'The first update moves the weight, and after it there is nothing left to correct.'],
    [[2, 0, 0], 'Of 3 updates, 1 moves the weight; the others leave it where it is.'],
    [[0, 0], 'No update moves the weight.'],
    [[0, 4], 'Of 2 updates, 1 moves the weight; the other one leaves it where it is.'],
    [[2, 1, 3], 'Of 3 updates, 2 move the weight; the other one leaves it where it is.'],
  ])('movesText of a pass over %j says “%s”', (inputs, sentence) => {
    expect(movesText(passOver(inputs))).toBe(sentence);
  });
});

describe('otherExamplesText', () => {
  it.each([
    [1, /^There is no other example\.$/],
    [2, /^Then comes the other example/],
    [3, /^Then come the other 2 examples/],
  ])('otherExamplesText(%d) counts the examples after the first', (count, sentence) => {
    expect(otherExamplesText(count)).toMatch(sentence);
  });
});

describe('overshootText', () => {
  it.each([
    [[4, 5, 6], 0, 1, 'Every update goes past the goal weight, and ends further from it than it began.'],
    [[4], 0, 1, 'The one update goes past the goal weight, and ends further from it than it began.'],
    [[1.5], 0, 1, 'The one update goes past the goal weight, and ends no further off.'],
    [[-1], 0, 1, 'The one update moves away from the goal weight.'],
    [[0.5], 0, 1, 'No update goes past the goal weight, and none takes it further off.'],
    [[0.5, 3], 0, 1, 'Of 2 updates, 1 goes past the goal weight and 1 ends further from it than before.'],
    [[0.5, -1], 0, 1, 'Of 2 updates, none goes past the goal weight and 1 ends further from it than before.'],
    [[4, 5, 6], 0, 0.2, 'No update goes past the goal weight, and none takes it further off.'],
    [[4, 5, 6], 5, 0.2, 'No update goes past the goal weight, and none takes it further off.'],
    [[2], 0.9, 1, 'The one update goes past the goal weight, and ends no further off.'],
    [[4], 1, 1, 'No update moves it.'],
    [[3, 3, -1], 0, 1, 'Of 3 updates, 2 go past the goal weight and 3 end further from it than before.'],
  ])('overshootText of a pass over %j from %d at %d says “%s”', (inputs, weight, alpha, sentence) => {
    expect(overshootText(pass(weight, examplesOf(inputs), { alpha }), 1)).toBe(sentence);
  });
});

describe('passesText', () => {
  it('passesText(weights, goalWeight) says that there are more where it leaves some out', () => {
    expect(plain(passesText([], 1))).toBe('No pass has been made yet.');
    expect(plain(passesText([61], 1))).toBe('The weight is 61 after pass 1.');
    expect(plain(passesText([3, 5], 1))).toBe('The weight is 3 after pass 1 and 5 after pass 2.');
    expect(plain(passesText([1, 2, 3, 4], 0))).not.toContain('so on');
    expect(plain(passesText([1, 2, 3, 4, 5], 0))).toMatch(/4 after pass 4, and so on\.$/);
  });
});

describe('pathText', () => {
  it('pathText(updates, goalWeight) leaves out the middle of a long path', () => {
    expect(pathText(passOver([1, 2, 3, 4, 5, 6, 7, 8]), 1)).toBe(
      '0\u00a0→ 1\u00a0→ 1\u00a0→ 1\u00a0→ 1\u00a0→ …\u00a0→ 1',
    );
    expect(pathText(passOver([1, 2, 3, 4, 5, 6]), 1)).toBe(
      '0\u00a0→ 1\u00a0→ 1\u00a0→ 1\u00a0→ 1\u00a0→ 1\u00a0→ 1',
    );
  });

  it('pathText(updates, goalWeight) never shows a weight beside the goal weight as the goal weight', () => {
    expect(pathText(passOver([0.5], 1 - 2e-16), 1)).toBe('0.9999999999999998\u00a0→ 0.9999999999999999');
    expect(pathText(pass(-1 + 2e-16, [{ input: 0.5, goal: -0.5 }]), -1)).toBe(
      '−0.9999999999999998\u00a0→ −0.9999999999999999',
    );
  });
});
