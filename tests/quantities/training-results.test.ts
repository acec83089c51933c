import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBetween } from '../any-between.ts';
import type { NumberValue } from '../../src/story/number.ts';
import { resultOf, trainingNumbers, withTraining, text, value } from './numbers.ts';

describe('the results of training on 1, 2, 3', () => {
  const first = { train: [1, 2, 3], test: [4, 5, 6] };

  it('tell of a first example that teaches all there is to learn', () => {
    const names = ['first-input', 'first-prediction', 'first-delta', 'next-first-weight', 'trained-weight'];
    expect(names.map((name) => value(name, first))).toEqual([1, 0, -1, 1, 1]);
    expect(text('first-verdict', first)).toBe('1 too low');
    expect(text('weight-path', first)).toBe('0\u00a0→ 1\u00a0→ 1\u00a0→ 1');
    expect(text('moves', first)).toMatch(/^The first update moves the weight/);
  });

  it('tell of a test that goes well on numbers it never saw', () => {
    expect(text('test-predictions', first)).toBe('4, 5 and 6');
    expect(text('test-verdict', first)).toBe('Each is exactly right.');
    expect(text('unseen', first)).toBe('none of which it has ever seen');
    expect(text('learned-rule', first)).toContain('learned the rule, not the examples');
  });

  it('need neither a learning rate nor a number of passes from their chapter', () => {
    const numbers = new Map<string, NumberValue>([
      ['train', [2, 3]],
      ['test', [4, 5, 6]],
      ['w', 0],
    ]);
    expect(resultOf('weight-path', numbers).text).toBe('0\u00a0→ 2\u00a0→ −1');
    expect(resultOf('test-verdict', numbers).text).toBe('They are off by 8, 10 and 12.');
  });
});

describe('the results of training on 4, 5, 6', () => {
  it('tell of a first pass that overshoots', () => {
    expect(text('weight-path')).toBe('0\u00a0→ 4\u00a0→ −11\u00a0→ 61');
    expect(text('overshoot')).toMatch(/^Every update goes past the goal weight/);
    expect(text('test-predictions')).toBe('61, 122 and 183');
    expect(text('test-verdict')).toBe('They are off by 60, 120 and 180.');
  });

  it('tell of four passes that throw the weight further and further', () => {
    expect(text('first-weights', { pass: 4 }).replaceAll('\u202f', '')).toBe(
      'The weight is 61 after pass 1, −3599 after pass 2, 216001 after pass 3 and −12959999 after pass 4.',
    );
    expect(text('trend')).toBe('Each pass throws it further off.');
    expect(text('behaviour')).toBe('diverges');
  });

  it('tell of a blow-up in pass 174, if that many are asked for', () => {
    expect(text('run-end', { pass: 200 })).toBe(
      'After pass 174 the weight is no longer a number. The neuron has blown up.',
    );
    expect(text('run-end', { pass: 173 })).toMatch(
      /^After pass 173 the weight is [\d.]+\u00a0×\u00a010\S+\.$/,
    );
    expect(text('test-verdict', { pass: 200 })).toBe('It has no answers left.');
  });

  it('say which example is to blame, and what a pass comes to', () => {
    expect(text('factors')).toBe('the factors are −3, −4 and −5');
    expect([value('pass-factor'), value('blamed-input'), value('factor')]).toEqual([-60, 6, -5]);
    expect(text('blame')).toContain('the input 6: its update multiplies the distance by −5');
    expect(text('blame', { w: 1 })).toBe('No update moves the weight, so none is to blame.');
    expect(text('pass-effect')).toBe('makes the distance 60 times as long, on the other side');
  });

  it('give the border, at which a pass leaves the distance as long as it was', () => {
    expect(text('border')).toBe('it is at about α = 0.4113');
    expect(text('border', { train: [1, 10] })).toContain('0.2298');
    expect(text('border', { train: [-1] })).toMatch(/^there is none/);
  });
});

describe('the results of a learning rate on 4, 5, 6', () => {
  it.each([
    [0.1, 'settles', 'takes off 88\u00a0% of the distance'],
    [0.01, 'creeps', 'takes off 14\u00a0% of the distance'],
    [0.2, 'lands at once', 'takes off all of the distance'],
    [0.4, 'swings and settles', 'leaves 84\u00a0% of the distance, on the other side'],
    [0.42, 'diverges', 'makes the distance 1.137 times as long, on the other side'],
    [0, 'stays where it is', 'moves nothing'],
  ])('at %d the weight %s, and a pass %s', (alpha, behaviour, effect) => {
    expect(text('behaviour', { alpha })).toBe(behaviour);
    expect(text('pass-effect', { alpha })).toBe(effect);
  });

  it('find the 18 passes of 0.1', () => {
    const cure = { alpha: 0.1, pass: 20 };
    expect(text('run-end', cure)).toBe('After pass 18 the weight is exactly 1.');
    expect(text('needs', cure)).toBe('It takes 18 passes until every prediction is exactly right.');
    expect(text('run-end', { ...cure, pass: 17 })).toContain('0.9999999999999998');
  });

  it('ask for no pass where every prediction is right from the start', () => {
    expect(text('needs', { w: 1 })).toBe('From the start every prediction is exactly right.');
    expect(text('needs', { w: 1, tolerance: 0.5 })).toBe(
      'From the start every prediction is within 0.5 of its goal.',
    );
    expect(text('exact-share', { w: 1 })).toBe('From the start every prediction is exactly right.');
    expect(text('pass-effect', { w: 1, alpha: 0.4 })).toBe('moves nothing');
  });

  it('promise nothing of a rate of 0', () => {
    expect(text('needs', { w: 0, alpha: 0 })).toBe('No number of passes would do.');
  });

  it('tell the stall of 0.05 from arriving, and from arriving near enough', () => {
    expect(text('exact-end', { alpha: 0.05 })).toContain(
      'After pass 42 it rests at 0.9999999999999999, beside 1 and never exactly on it.',
    );
    expect(text('exact-share')).toContain(
      'A hundred rates from 0.01 to 1 have been tried here: 41 bring it nearer, and of these 27 ',
    );
    expect(text('needs', { alpha: 0.05 })).toBe(
      'The weight comes to rest, yet not every prediction is exactly right.',
    );
    expect(text('needs', { alpha: 0.05, tolerance: 0.001 })).toBe(
      'It takes 11 passes until every prediction is within 0.001 of its goal.',
    );
  });

  it('own up to the rounding where all of the distance goes at once, and the weight arrives a pass later', () => {
    expect(text('behaviour', { w: 5, alpha: 0.2 })).toBe('lands at once');
    expect(text('needs', { w: 5, alpha: 0.2 })).toBe(
      'It takes 2 passes until every prediction is exactly right: the first leaves some rounding.',
    );
    expect(text('needs', { alpha: 0.2 })).toBe('It takes 1 pass until every prediction is exactly right.');
  });

  it('try every rate in whole hundredths, from 0.01 to 1', () => {
    expect(text('exact-share', { train: [1] })).toBe(
      'A hundred rates from 0.01 to 1 have been tried here: 100 bring it nearer, and of these 51 bring it exactly there.',
    );
  });

  it('name the example that 0.2 lands on', () => {
    expect(text('landing', { alpha: 0.2 })).toMatch(/^The input 5 has the factor 0/);
    for (const alpha of [0.1, 1]) expect(text('landing', { alpha })).toMatch(/^No factor is 0/);
  });
});

describe('the results of −1', () => {
  it('alone are a distance that grows by delta and shrinks by gradient', () => {
    const alone = { train: [-1], alpha: 0.1 };
    expect([value('pass-factor', alone), value('pass-factor', { ...alone, rule: 'gradient' })]).toEqual([
      1.1, 0.9,
    ]);
    expect(text('behaviour', alone)).toBe('diverges');
    expect(text('behaviour', { ...alone, rule: 'gradient' })).toBe('creeps');
    expect(value('next-gradient-weight', alone)).toBe(0.1);
  });

  it('in the company of 1 and 2 do no harm', () => {
    expect(text('behaviour', { train: [-1, 1, 2], alpha: 0.1 })).toBe('creeps');
  });
});

describe('results', () => {
  it('of training read as words for any numbers a reader can set: no hole, no bare NaN or Infinity', () => {
    const between = (min: number, max: number) => anyBetween(min, max);
    const inputs = (most: number) =>
      fc.array(fc.oneof(between(-most, most), fc.integer({ min: -3, max: 3 })), {
        minLength: 1,
        maxLength: 12,
      });
    const any = fc.record({
      train: inputs(100),
      test: inputs(100),
      goals: inputs(500),
      goalsby: fc.constantFrom('formula', 'list'),
      rule: fc.constantFrom('delta', 'gradient'),
      k: between(-5, 5),
      w: between(-5, 5),
      alpha: fc.oneof(between(0, 1), fc.constantFrom(0, 0.1, 0.5, 1)),
      pass: fc.integer({ min: 0, max: 200 }),
      tolerance: fc.oneof(between(0, 1), fc.constant(0)),
    });
    fc.assert(
      fc.property(any, (different) => {
        const numbers = trainingNumbers(different);
        for (const [name, of] of withTraining) {
          expect(of(numbers).text, name).not.toMatch(/^$|NaN|Infinity|undefined|null|  /);
        }
      }),
    );
  });
});
