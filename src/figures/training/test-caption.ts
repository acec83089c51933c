import { isRight } from '../../quantities/is-right.ts';
import type { Piece } from '../../quantities/piece.ts';
import { said } from '../../quantities/piece.ts';
import { unseenText } from '../../quantities/test-text.ts';
import type { Attempt, PassAndTest } from './pass-and-test.ts';
import type { AtExample } from './at-example.ts';
import { compared } from './work-caption.ts';

function whole(passAndTest: PassAndTest): readonly Piece[] {
  const { tests } = passAndTest;
  const right = tests.filter(({ prediction, goal }) => isRight(prediction, goal)).length;
  const error = largestError(tests);
  const fresh = tests.every(({ input }) => !passAndTest.train.includes(input)) ? ' it never saw' : '';
  const things =
    tests.length === 1
      ? `the one test number${fresh}`
      : `${tests.length === 2 ? 'both' : `all ${tests.length}`} test numbers${fresh}`;
  if (tests.every(({ delta }) => delta === 0))
    return [`Exactly right on ${things}: the error is `, said('error', 0), '.'];
  if (right === tests.length) return [`Right on ${things}, but for the rounding of the last digits.`];
  const start =
    right === 0 ? `Wrong on ${things}` : `Right on ${right} of the ${tests.length} test numbers${fresh}`;
  return [`${start}; ${tests.length === 1 ? 'the' : 'the largest'} error is `, said('error', error), '.'];
}

/** The largest error; what is no longer a number counts as larger than any. */
function largestError(tests: readonly Attempt[]): number {
  return tests.reduce((most, { error }) => (Number.isNaN(most) || error <= most ? most : error), 0);
}

/** What the trained neuron makes of the present test example; at the end, of them all. */
export function testCaption(passAndTest: PassAndTest, { index, phase, over }: AtExample): readonly Piece[] {
  const tried = passAndTest.tests[index];
  if (over || !tried) return whole(passAndTest);
  const { input, prediction, goal, error } = tried;
  const start = `Test example ${index + 1} of ${passAndTest.tests.length}: `;
  if (phase === 0) {
    const made = [
      ' is multiplied by the weight ',
      said('weight', passAndTest.trained, passAndTest.goalWeight),
      ', and the prediction is ',
    ];
    return [
      start,
      said('input', input),
      `, ${unseenText(passAndTest.updates, [tried])},`,
      ...made,
      said('prediction', prediction, goal),
      '.',
    ];
  }
  return [start, ...compared(tried), ', and the error is ', said('error', error), '.'];
}
