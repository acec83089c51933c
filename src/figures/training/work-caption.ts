import type { Update } from '../../neuron/update.ts';
import { isRight } from '../../quantities/verdict-text.ts';
import type { Piece } from '../figure.ts';
import { named, said } from '../parts/said.ts';
import type { Run } from './run-of.ts';
import type { Turn } from './turn.ts';

function predicted({ input, weight, prediction }: Update): readonly Piece[] {
  const made: readonly Piece[] = ['the prediction ', said('prediction', prediction), '.'];
  return [
    'the input ',
    said('input', input),
    ' times the weight ',
    said('weight', weight),
    ' makes ',
    ...made,
  ];
}

/** How far a prediction is from its goal, and on which side: a clause without its full stop. */
export function compared({
  prediction,
  goal,
  delta,
}: Pick<Update, 'prediction' | 'goal' | 'delta'>): readonly Piece[] {
  const start = ['the prediction ', said('prediction', prediction)];
  if (isRight(prediction, goal)) return [...start, ` is the goal${delta === 0 ? '' : ', but for rounding'}`];
  const far = Number.isFinite(delta)
    ? [said('delta', Math.abs(delta)), delta < 0 ? ' below' : ' above']
    : ['nowhere near'];
  return [...start, ' is ', ...far, ' the goal ', said('goal', goal)];
}

function updated({ weight, delta, nextWeight }: Update): readonly Piece[] {
  if (delta === 0) {
    return [
      named('delta'),
      ' is ',
      said('delta', 0),
      ', so the update leaves the weight at ',
      said('weight', weight),
      '.',
    ];
  }
  const start = ['the update takes ', named('delta'), ', ', said('delta', delta), ', off the weight'];
  return [...start, ': it goes from ', said('weight', weight), ' to ', said('weight', nextWeight), '.'];
}

function moved({ weight, delta, nextWeight }: Update): readonly Piece[] {
  if (delta === 0) return ['the weight stays at ', said('weight', weight), '.'];
  return [
    'the update takes the weight from ',
    said('weight', weight),
    ' to ',
    said('weight', nextWeight),
    '.',
  ];
}

function onePass({ weight, nextWeight }: Update): readonly Piece[] {
  const done = 'The one training example is done';
  if (weight === nextWeight) return [`${done}, and it left the weight at `, said('weight', weight), '.'];
  return [`${done}: the weight went from `, said('weight', weight), ' to ', said('weight', nextWeight), '.'];
}

function wholePass({ updates, start, trained }: Run): readonly Piece[] {
  const changing = updates.filter(({ weight, nextWeight }) => weight !== nextWeight).length;
  const done = `${updates.length === 2 ? 'Both' : `All ${updates.length}`} training examples are done`;
  if (changing === 0)
    return [`${done}, and none of them changed the weight: it is still `, said('weight', start), '.'];
  const who = changing === updates.length ? 'each of them' : `${changing} of them`;
  const way = ['the weight went from ', said('weight', start), ' to ', said('weight', trained)];
  return [`${done}: `, ...way, `, and ${who} changed it.`];
}

/** What there is before the pass begins. */
export function waitingCaption({ updates, start }: Run): readonly Piece[] {
  const examples = updates.length === 1 ? 'One training example' : `${updates.length} training examples`;
  return [`${examples} for a neuron whose weight is `, said('weight', start), '.'];
}

/** What the neuron is doing with the present training example; at the end, what the pass has done. */
export function workCaption(run: Run, { index, phase, brief, over }: Turn): readonly Piece[] {
  const made = run.updates[index];
  if (!made) return [];
  if (over) return run.updates.length === 1 ? onePass(made) : wholePass(run);
  const start = `Example ${index + 1} of ${run.updates.length}: `;
  if (brief) return [start, ...compared(made), ', and ', ...moved(made)];
  const what =
    phase === 0
      ? predicted(made)
      : phase === 1
        ? [...compared(made), ': delta is ', said('delta', made.delta), '.']
        : updated(made);
  return [start, ...what];
}
