import type { Update } from '../../neuron/update.ts';
import { numberText } from '../../story/number-text.ts';
import type { Piece } from '../figure.ts';
import { said, named } from '../parts/said.ts';
import type { Shown } from './error-scene.ts';

/** The figure's live sentences: one for the number line, one for the parabola, both where both are shown. */
export function captionOf(shown: Shown): readonly Piece[] {
  if (shown.view === 'parabola') return step(shown);
  if (shown.view === 'both') return [...distance(shown), '. ', ...step(shown)];
  const wrong = shown.update.delta === 0 ? [] : square(shown);
  return [...distance(shown), ...wrong, '.', ...(shown.ghost ? [' ', ...afterwards(shown)] : [])];
}

function distance({ update: { prediction, goal, delta } }: Shown): readonly Piece[] {
  const start = ['The prediction ', said('prediction', prediction), ' is '];
  if (delta === 0) return [...start, 'the goal: delta and error are ', said('error', 0)];
  const far = Number.isFinite(delta) ? [said('delta', Math.abs(delta)), ' '] : [];
  const way = delta < 0 ? 'below' : delta > 0 ? 'above' : 'nowhere near';
  return [...start, ...far, `${way} the goal `, said('goal', goal)];
}

const square = ({ update: { delta, error } }: Shown): readonly Piece[] => [
  ': delta is ',
  said('delta', delta),
  ', and the error, its square, is ',
  said('error', error),
];

function afterwards({ update: { delta }, after }: Shown): readonly Piece[] {
  if (delta === 0) return ['The update leaves the weight where it is.'];
  return [
    'After the update the weight is ',
    said('weight', after.weight),
    ' and the prediction ',
    said('prediction', after.prediction),
    '.',
  ];
}

function step(shown: Shown): readonly Piece[] {
  const { update, after } = shown;
  if (update.input === 0) return flat(update);
  if (update.delta === 0) {
    const right = [
      'At a weight of ',
      said('weight', update.weight),
      ' the error is ',
      said('error', update.error),
    ];
    return [...right, ': the update has nothing to take away, and the weight stays.'];
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
    `${whither(shown)}, and the error `,
    ...change(update.error, after.error),
    '.',
  ];
}

function flat({ weight, nextWeight, delta, error }: Update): readonly Piece[] {
  const everywhere = [
    'An input of ',
    said('input', 0),
    ' makes every prediction ',
    said('prediction', 0),
    ': the curve is flat, the error ',
    said('error', error),
    ' at any weight',
  ];
  if (delta === 0) return [...everywhere, '.'];
  return [
    ...everywhere,
    ', and moving the weight from ',
    said('weight', weight),
    ' to ',
    said('weight', nextWeight),
    ' mends nothing.',
  ];
}

function whither({ update, after }: Shown): string {
  if (update.delta * after.delta < 0) return ', past the goal';
  return Math.abs(after.delta) > Math.abs(update.delta) ? ', away from the goal' : '';
}

function change(before: number, after: number): readonly Piece[] {
  if (numberText(after) === numberText(before)) return ['stays ', said('error', after)];
  const verb = after < before ? 'falls' : after > before ? 'grows' : 'goes';
  return [`${verb} from `, said('error', before), ' to ', said('error', after)];
}
