import type { Update } from '../../neuron/update.ts';
import { isRight } from '../../quantities/is-right.ts';
import type { Piece } from '../../quantities/piece.ts';
import { named, said } from '../../quantities/piece.ts';
import type { PassAndTest } from './pass-and-test.ts';
import type { AtExample } from './at-example.ts';

function predicted({ input, weight, prediction, goal }: Update, goalWeight: number | null): readonly Piece[] {
  return [
    'the input ',
    said('input', input),
    ' times the weight ',
    said('weight', weight, goalWeight),
    ' makes the prediction ',
    said('prediction', prediction, goal),
    '.',
  ];
}

/** How far a prediction is from its goal, and on which side: a clause without its full stop. */
export function compared({
  prediction,
  goal,
  delta,
}: Pick<Update, 'prediction' | 'goal' | 'delta'>): readonly Piece[] {
  const start = ['the prediction ', said('prediction', prediction, goal)];
  if (isRight(prediction, goal)) return [...start, ` is the goal${delta === 0 ? '' : ', but for rounding'}`];
  const far = Number.isFinite(delta)
    ? [said('delta', Math.abs(delta)), delta < 0 ? ' below' : ' above']
    : ['nowhere near'];
  return [...start, ' is ', ...far, ' the goal ', said('goal', goal)];
}

/** The way of a weight, after “the weight goes”. */
function fromTo(weight: number, nextWeight: number, goalWeight: number | null): readonly Piece[] {
  return ['from ', said('weight', weight, goalWeight), ' to ', said('weight', nextWeight, goalWeight)];
}

function updated({ weight, delta, nextWeight }: Update, goalWeight: number | null): readonly Piece[] {
  if (delta === 0) {
    return [
      named('delta'),
      ' is ',
      said('delta', 0),
      ', so the update leaves the weight at ',
      said('weight', weight, goalWeight),
      '.',
    ];
  }
  const start = ['the update takes ', named('delta'), ', ', said('delta', delta), ', off the weight'];
  return [...start, ': it goes ', ...fromTo(weight, nextWeight, goalWeight), '.'];
}

function moved({ weight, delta, nextWeight }: Update, goalWeight: number | null): readonly Piece[] {
  if (delta === 0) return ['the weight stays at ', said('weight', weight, goalWeight), '.'];
  return ['the update takes the weight ', ...fromTo(weight, nextWeight, goalWeight), '.'];
}

function onePass({ weight, nextWeight }: Update, goalWeight: number | null): readonly Piece[] {
  const done = 'The one training example is done';
  if (weight === nextWeight)
    return [`${done}, and it left the weight at `, said('weight', weight, goalWeight), '.'];
  return [`${done}: the weight went `, ...fromTo(weight, nextWeight, goalWeight), '.'];
}

function wholePass({ updates, start, trained, goalWeight }: PassAndTest): readonly Piece[] {
  const changing = updates.filter(({ weight, nextWeight }) => weight !== nextWeight).length;
  const done = `${updates.length === 2 ? 'Both' : `All ${updates.length}`} training examples are done`;
  if (changing === 0)
    return [
      `${done}, and ${updates.length === 2 ? 'neither' : 'none'} of them changed the weight: it is still `,
      said('weight', start, goalWeight),
      '.',
    ];
  const who = changing === updates.length ? 'each' : changing === 1 ? 'one' : changing;
  return [
    `${done}: the weight went `,
    ...fromTo(start, trained, goalWeight),
    `, and ${who} of them changed it.`,
  ];
}

/** What there is before the pass begins. */
export function waitingCaption({ updates, start, goalWeight }: PassAndTest): readonly Piece[] {
  const examples = updates.length === 1 ? 'One training example' : `${updates.length} training examples`;
  return [`${examples} for a neuron whose weight is `, said('weight', start, goalWeight), '.'];
}

/** What the neuron is doing with the present training example; at the end, what the pass has done. */
export function workCaption(
  passAndTest: PassAndTest,
  { index, phase, brief, over }: AtExample,
): readonly Piece[] {
  const { updates, goalWeight } = passAndTest;
  const made = updates[index];
  if (!made) return [];
  if (over) return updates.length === 1 ? onePass(made, goalWeight) : wholePass(passAndTest);
  const start = `Example ${index + 1} of ${updates.length}: `;
  if (brief) return [start, ...compared(made), ', and ', ...moved(made, goalWeight)];
  const what =
    phase === 0
      ? predicted(made, goalWeight)
      : phase === 1
        ? [...compared(made), ': delta is ', said('delta', made.delta), '.']
        : updated(made, goalWeight);
  return [start, ...what];
}
