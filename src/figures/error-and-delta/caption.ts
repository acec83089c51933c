import { errorOf } from '../../neuron/error.ts';
import type { Update } from '../../neuron/update.ts';
import { numberText } from '../../story/number-text.ts';
import { isRight } from '../../quantities/is-right.ts';
import type { Piece } from '../../quantities/piece.ts';
import { named, said, saidPrediction } from '../../quantities/piece.ts';
import type { Shown } from './error-scene.ts';
import { showsNext } from './known.ts';

/** The figure's live sentences, of what has been worked out so far. */
export function captionOf(shown: Shown): readonly Piece[] {
  const { view, known } = shown;
  if (view === 'line') return lineCaption(shown);
  if (!known.has('next-weight')) return place(shown);
  return showsNext(shown) ? again(shown) : step(shown);
}

/** Whether an update finds a prediction that needs none: the goal, or that but for rounding. */
const isOnGoal = ({ prediction, goal }: Update): boolean => isRight(prediction, goal);

const predicted = ({ prediction, goal }: Update): Piece => saidPrediction(prediction, goal);

function lineCaption(shown: Shown): readonly Piece[] {
  const { known, twice, update } = shown;
  if (!known.has('prediction')) return waiting(update);
  if (!known.has('delta')) return attempt(update);
  if (isOnGoal(update)) return [...distance(shown), '.'];
  const sentence = [...distance(shown), ': delta is ', said('delta', update.delta)];
  if (!known.has('error')) return [...sentence, '.'];
  const error = [', and the error, its square, is ', said('error', update.error), '.'];
  const larger = [' Twice as far off, it would be ', said('error', errorOf(2 * update.delta)), '.'];
  return [...sentence, ...error, ...(twice ? larger : [])];
}

const waiting = ({ input, weight, goal }: Update): readonly Piece[] => [
  'The input is ',
  said('input', input),
  ' and the goal ',
  said('goal', goal),
  '. The neuron has only its weight, ',
  said('weight', weight),
  '.',
];

const attempt = (made: Update): readonly Piece[] => [
  'The input ',
  said('input', made.input),
  ' times the weight ',
  said('weight', made.weight),
  ' makes the prediction ',
  predicted(made),
  '. The goal is ',
  said('goal', made.goal),
  '.',
];

function distance({ update, known }: Shown): readonly Piece[] {
  const { goal, delta } = update;
  const start = ['The prediction ', predicted(update), ' is '];
  const none = known.has('error') ? 'delta and error are ' : 'delta is ';
  if (delta === 0) return [...start, `the goal: ${none}`, said('delta', 0)];
  if (isOnGoal(update)) return [...start, 'the goal, but for the rounding of its last digits'];
  const far = Number.isFinite(delta) ? [said('delta', Math.abs(delta)), ' '] : [];
  const way = delta < 0 ? 'below' : delta > 0 ? 'above' : 'nowhere near';
  return [...start, ...far, `${way} the goal `, said('goal', goal)];
}

/** Where the neuron stands on the curve. */
function place({ update, goalWeight }: Shown): readonly Piece[] {
  if (update.input === 0) return [...everywhere(update), '.'];
  const start = [
    'At a weight of ',
    said('weight', update.weight),
    ' the error is ',
    said('error', update.error),
  ];
  if (isOnGoal(update))
    return [...start, update.delta === 0 ? ', the smallest there is.' : ': all of it is rounding.'];
  if (goalWeight === null) return [...start, '.'];
  return [...start, '. It is smallest at a weight of ', said('weight', goalWeight), '.'];
}

/** What the update came to, for weight, prediction and error. */
function again(shown: Shown): readonly Piece[] {
  const { update, after } = shown;
  if (isOnGoal(update) || update.input === 0) return step(shown);
  const weights = ['weight from ', said('weight', update.weight), ' to ', said('weight', after.weight)];
  const both = ['The update takes the ', ...weights, ', and the prediction from ', predicted(update)];
  return [
    ...both,
    ' to ',
    predicted(after),
    `${whither(shown, 'goal')}. The error `,
    ...change(update.error, after.error),
    '.',
  ];
}

function step(shown: Shown): readonly Piece[] {
  const { update, after } = shown;
  if (update.input === 0) return flat(update);
  if (isOnGoal(update)) {
    const right = [
      'At a weight of ',
      said('weight', update.weight),
      ' the error is ',
      said('error', update.error),
    ];
    const nothing = update.delta === 0 ? 'nothing' : 'nothing but rounding';
    return [...right, `: the update has ${nothing} to take away, and the weight stays.`];
  }
  return [
    'The update takes ',
    named('delta'),
    ', ',
    said('delta', update.delta),
    ', off the weight: it goes from ',
    said('weight', update.weight),
    ' to ',
    said('weight', after.weight),
    `${whither(shown, 'goal weight')}, and the error `,
    ...change(update.error, after.error),
    '.',
  ];
}

const everywhere = ({ error }: Update): readonly Piece[] => [
  'An input of ',
  said('input', 0),
  ' makes every prediction ',
  said('prediction', 0),
  ': the curve is flat, the error ',
  said('error', error),
  ' at any weight',
];

function flat(made: Update): readonly Piece[] {
  const { weight, nextWeight, delta } = made;
  if (delta === 0) return [...everywhere(made), '.'];
  return [
    ...everywhere(made),
    ', and moving the weight from ',
    said('weight', weight),
    ' to ',
    said('weight', nextWeight),
    ' mends nothing.',
  ];
}

/** Where an update leads, seen from the goal of the prediction or of the weight; nothing where it leads nearer. */
function whither({ update, after }: Shown, end: 'goal' | 'goal weight'): string {
  if (isRight(after.prediction, after.goal)) return '';
  if (update.delta * after.delta < 0) return `, past the ${end}`;
  return Math.abs(after.delta) > Math.abs(update.delta) ? `, away from the ${end}` : '';
}

function change(before: number, after: number): readonly Piece[] {
  if (numberText(after) === numberText(before)) return ['stays ', said('error', after)];
  const verb = after < before ? 'falls' : after > before ? 'grows' : 'goes';
  return [`${verb} from `, said('error', before), ' to ', said('error', after)];
}
