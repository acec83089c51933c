import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBetween } from '../any-between.ts';
import { deltaOf } from '../../src/neuron/delta.ts';
import { errorOf } from '../../src/neuron/error.ts';
import { pass } from '../../src/neuron/pass.ts';
import { predict } from '../../src/neuron/predict.ts';
import { type Rule, rules } from '../../src/neuron/rule.ts';
import type { Update } from '../../src/neuron/update.ts';
import { quantities } from '../../src/quantities/quantity.ts';
import type { NumberValue } from '../../src/story/number.ts';
import { numbersOf, resultOf } from '../quantities/numbers.ts';
import { giving, taking, valuesOf, withValues } from './program.ts';

const folder = new URL('../../content/listings/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const chapterOf = (name: string): string =>
  readFileSync(new URL(`../../content/${name}.mdx`, import.meta.url), 'utf8');

/** What a program that trains and tests is given, by the results that its literals are. */
interface Given {
  readonly train: readonly number[];
  readonly 'train-goals': readonly number[];
  readonly test: readonly number[];
  readonly k: number;
  readonly weight: number;
  readonly alpha: number;
  readonly rule: Rule;
  readonly pass: number;
}

const updateValues = ({ input, goal, prediction, delta, nextWeight }: Update): [string, number][] =>
  Object.entries({ input, goal, prediction, delta, 'next-weight': nextWeight });

function testValues(input: number, goal: number, weight: number): readonly [string, number][] {
  const prediction = predict(input, weight);
  const delta = deltaOf(prediction, goal);
  const results = { input, prediction, delta, error: errorOf(delta) };
  return Object.entries(results).map(([result, value]) => [`test-${result}`, value]);
}

/** What the core comes to with the same, in the order in which a program does: the passes, then the test. */
function coreValues(given: Given): readonly [string, number][] {
  const goals = given['train-goals'];
  const examples = given.train.map((input, place) => ({ input, goal: goals[place] ?? NaN }));
  let { weight } = given;
  const made = Array.from({ length: given.pass }, () => {
    const updates = pass(weight, examples, given);
    weight = updates.at(-1)?.nextWeight ?? weight;
    return updates;
  });
  const tests = given.test.flatMap((input) => testValues(input, given.k * input, weight));
  return [...made.flat().flatMap(updateValues), ...tests];
}

// A number in an address is never a minus zero.
const number = (most: number) => anyBetween(-most, most).map((double) => double + 0);

const examples = fc.array(fc.tuple(number(100), number(100)), { minLength: 1, maxLength: 12 });

/** Anything that such a program can be given; for what it has no literal, what holds without one. */
const anyGiven = (program: string): fc.Arbitrary<Given> => {
  const has = (result: string): boolean => new RegExp(`// ${result}$`, 'm').test(program);
  const or = <T>(result: string, any: fc.Arbitrary<T>, otherwise: T) =>
    has(result) ? any : fc.constant(otherwise);
  return fc
    .record({
      examples,
      test: fc.array(number(100), { minLength: 1, maxLength: 12 }),
      k: or('k', number(5), 1),
      weight: number(5),
      alpha: or('alpha', anyBetween(0, 1), 1),
      rule: or<Rule>('rule', fc.constantFrom(...rules), 'delta'),
      pass: or('pass', fc.integer({ min: 1, max: 5 }), 1),
    })
    .map(({ examples: pairs, ...given }) => {
      const train = pairs.map(([input]) => input);
      return { ...given, train, 'train-goals': has('train-goals') ? pairs.map(([, goal]) => goal) : train };
    });
};

const files = readdirSync(folder);
const trains = (file: string): boolean => textOf(file).includes('// train\n');

describe.each(files)('the listing %s', (file) => {
  it('names a result at the end of every line that gives a quantity its value', () => {
    const gives = /^\s*(?:for \()?(?:const |let )?(\w+) (?:= .*;|of .*\{)/;
    const lines = textOf(file).split('\n');
    const quantity = lines.filter((line) => Object.hasOwn(quantities, gives.exec(line)?.[1] ?? ''));
    const counting = (line: string): boolean => line.startsWith('for (let ');
    const unnamed = quantity.filter((line) => !giving.test(line) && !taking.test(line) && !counting(line));
    expect(unnamed).toEqual([]);
  });
});

describe.each(files.filter((file) => !trains(file)))('the listing %s', (file) => {
  it('comes, line by line, to what the core comes to', () => {
    fc.assert(
      fc.property(number(10), number(5), number(50), (x, w, goal) => {
        const numbers = numbersOf(x, w, goal);
        // What a line gives is a result, or a number that the reader has set.
        const valueOf = (name: string) => numbers.get(name) ?? resultOf(name, numbers).value;
        const values = valuesOf(withValues(textOf(file), (name) => valueOf(name) ?? NaN));
        expect(values.length).toBeGreaterThan(0);
        for (const [name, value] of values) expect(value, name).toEqual(valueOf(name));
      }),
    );
  });
});

describe.each(files.filter(trains))('the listing %s', (file) => {
  it('comes, turn by turn of its loops, to what the core comes to', () => {
    const program = textOf(file);
    fc.assert(
      fc.property(anyGiven(program), (given) => {
        const literals = new Map<string, NumberValue>(Object.entries(given));
        const values = valuesOf(withValues(program, (result) => literals.get(result) ?? NaN));
        const named = new Set(values.map(([name]) => name));
        const came = values.filter(([name]) => !literals.has(name));
        expect(came).toEqual(coreValues(given).filter(([name]) => named.has(name)));
      }),
    );
  });
});

describe.each([
  ['one-update.js', '03-error-and-delta', { x: 'input', w: 'weight' }],
  ['training.js', '04-training', { train: 'train', test: 'test', w: 'weight' }],
])('the listing %s', (file, name, literals) => {
  it('starts, as it stands, from the numbers that its chapter starts from', () => {
    for (const [key, result] of Object.entries(literals)) {
      const [, start] =
        new RegExp(`^ {2}${key}: \\{ start: (\\[.*?\\]|[^,]+),`, 'm').exec(chapterOf(name)) ?? [];
      expect(textOf(file)).toContain(` = ${start}; // ${result}\n`);
    }
  });

  it('has the line that each step of its chapter marks', () => {
    const marks = [...chapterOf(name).matchAll(/ mark="([^"]+)"/g)].map(([, mark]) => mark);
    const lines = textOf(file).split('\n');
    const results = lines.map((line) => (giving.exec(line) ?? taking.exec(line))?.groups?.['result']);
    expect(results).toEqual(expect.arrayContaining(marks));
  });
});
