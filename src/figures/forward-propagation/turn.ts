import type { Quantity } from '../../quantities/quantity.ts';
import type { Update } from '../../neuron/update.ts';
import type { Piece } from '../figure.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { named, said } from '../parts/said.ts';

/** A station of the loop: what is done there, in words and in numbers, and whether it is done, at work, or still to come. */
export interface Station {
  readonly word: string;
  readonly rule: readonly Piece[];
  readonly numbers: readonly Piece[];
  readonly state: 'done' | 'work' | 'open';
}

/** One turn of the loop, as far as it has come. */
export interface Turn {
  /** How far round the loop, 0 to 1. */
  readonly way: number;
  /** Predict, compare, update, and predict again. */
  readonly stations: readonly Station[];
  /** Which of the four is at work, from 0. */
  readonly at: number;
  /** The neuron as it is by now. */
  readonly holds: NeuronValues;
}

/** A value after a minus sign: in brackets where it is negative. */
const taken = (of: Quantity, value: number): readonly Piece[] =>
  value < 0 ? ['(', said(of, value), ')'] : [said(of, value)];

function textsOf({ input, weight, prediction, goal, delta, nextWeight }: Update, next: number) {
  const [x, w, changed] = [said('input', input), said('weight', weight), said('weight', nextWeight)];
  const [y, then] = [said('prediction', prediction), said('prediction', next)];
  const times: readonly Piece[] = [named('input'), ' × ', named('weight')];
  return [
    { word: 'predict', rule: times, numbers: [x, ' × ', w, ' = ', y] },
    {
      word: 'compare',
      rule: [named('prediction'), ' − ', named('goal')],
      numbers: [y, ' − ', ...taken('goal', goal), ' = ', said('delta', delta)],
    },
    {
      word: 'update',
      rule: [named('weight'), ' − ', named('delta')],
      numbers: [w, ' − ', ...taken('delta', delta), ' = ', changed],
    },
    { word: 'predict again', rule: times, numbers: [x, ' × ', changed, ' = ', then] },
  ] as const;
}

/** The station that gives a result; a step that marks no result goes all the way round. */
const stationOf: ReadonlyMap<string, number> = new Map([
  ['prediction', 0],
  ['delta', 1],
  ['next-weight', 2],
]);

/**
 * The turn at a progress of the step: it rests a little at its start and at its end, and goes no further than the station of the
 * result that the step marks.
 */
export function turnOf(update: Update, next: number, progress: number, mark: string): Turn {
  const last = stationOf.get(mark) ?? 3;
  const way = Math.min(last / 3, Math.max(0, (progress - 0.06) / 0.8));
  const at = Math.min(last, Math.floor(way * 3 + 0.15));
  const stations = textsOf(update, next).map((texts, index) => ({
    ...texts,
    state: index < at ? ('done' as const) : index === at ? ('work' as const) : ('open' as const),
  }));
  const { input, weight, prediction, nextWeight } = update;
  const before = { input, weight, prediction };
  const holds = at < 2 ? before : { input, weight: nextWeight, prediction: next };
  return { way, stations, at, holds };
}

/** What the figure says about the station at work. */
export function loopCaption(update: Update, next: number, at: number): readonly Piece[] {
  const { input, weight, prediction, goal, delta, nextWeight } = update;
  const [x, y, g] = [said('input', input), said('prediction', prediction), said('goal', goal)];
  const [w, changed] = [said('weight', weight), said('weight', nextWeight)];
  const captions: readonly (readonly Piece[])[] = [
    ['Predict: the input ', x, ' times the weight ', w, ' gives the prediction ', y, '.'],
    ['Compare: the prediction ', y, ' less the goal ', g, ' leaves a delta of ', said('delta', delta), '.'],
    ['Update: taking the delta off, the weight goes from ', w, ' to ', changed, '.'],
    [
      'Predict again: with the weight ',
      changed,
      ' the input ',
      x,
      ' gives ',
      said('prediction', next),
      '; the goal is ',
      g,
      '.',
    ],
  ];
  return captions[at] ?? [];
}
