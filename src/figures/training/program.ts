import { allDigits, looksRight } from '../../quantities/told-from.ts';
import type { NumberValue } from '../../story/number.ts';
import type { Scene } from '../figure.ts';
import type { PassAndTest } from './pass-and-test.ts';
import type { AtExample } from './at-example.ts';

/** The lines of the training loop that follow its first two, and of the test's, in the order in which they come to a value. */
const learning = ['prediction', 'delta', 'next-weight'];
const testing = ['test-input', 'test-prediction', 'test-delta', 'test-error'];

/** What a line shows whose turn has not come. */
const nothing = '';

const blank = (names: readonly string[]): readonly (readonly [string, NumberValue])[] =>
  names.map((name) => [name, nothing]);

type Program = NonNullable<Scene['program']>;

/** The program's own literals; `weight` is the line that starts it, whatever the weight has become since. */
const literals = ({ train, test, start }: PassAndTest): readonly (readonly [string, NumberValue])[] => [
  ['train', train],
  ['test', test],
  ['weight', start],
];

/** A value as a line shows it: with all its digits where fewer would show what it should be. */
const shown = (value: number, shouldBe: number | null): NumberValue =>
  looksRight(value, shouldBe) ? allDigits(value) : value;

function inLoop(
  { updates, goalWeight }: PassAndTest,
  index: number,
): readonly (readonly [string, NumberValue])[] {
  const made = updates[index];
  return made
    ? [
        ['input', made.input],
        ['goal', made.goal],
        ['prediction', shown(made.prediction, made.goal)],
        ['delta', made.delta],
        ['next-weight', shown(made.nextWeight, goalWeight)],
      ]
    : [];
}

function inTest(
  { tests }: PassAndTest,
  { index, phase }: AtExample,
): readonly (readonly [string, NumberValue])[] {
  const tried = tests[index];
  if (!tried) return blank(testing);
  const { input, goal, prediction, delta, error } = tried;
  const late =
    phase === 0
      ? blank(['test-delta', 'test-error'])
      : [['test-delta', delta] as const, ['test-error', error] as const];
  return [['test-input', input], ['test-prediction', shown(prediction, goal)], ...late];
}

/*
 * What the program has come to at a moment: the value that each line has, an empty text for each line that has not
 * come to a value yet, and the line at work.
 */

/** Before it runs: all but its literals are empty, and no line is at work. */
export const programBefore = (passAndTest: PassAndTest): Program => ({
  numbers: new Map([...literals(passAndTest), ...blank(['input', 'goal', ...learning, ...testing])]),
  mark: '',
});

/** In the loop that learns. */
export function programInLoop(passAndTest: PassAndTest, { index, phase }: AtExample): Program {
  const late = blank([...learning.slice(phase + 1), ...testing]);
  return {
    numbers: new Map([...literals(passAndTest), ...inLoop(passAndTest, index), ...late]),
    mark: learning[phase] ?? '',
  };
}

/** In the test; the lines of the other loop keep what they came to last. */
export function programInTest(passAndTest: PassAndTest, at: AtExample): Program {
  const numbers = new Map([
    ...literals(passAndTest),
    ...inLoop(passAndTest, passAndTest.updates.length - 1),
    ...inTest(passAndTest, at),
  ]);
  return { numbers, mark: at.phase === 0 ? 'test-prediction' : 'test-error' };
}
