import type { Update } from '../../neuron/update.ts';
import { shareOf } from '../../story/share.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { stationsOf } from './stations.ts';
import type { Station } from './stations.ts';

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
  readonly goal: number;
  /** Whether the weight that it holds is the one that the turn began with. */
  readonly ownWeight: boolean;
}

/** The station that gives a result, from 0. */
const stationOf: ReadonlyMap<string, number> = new Map([
  ['prediction', 0],
  ['delta', 1],
  ['next-weight', 2],
  ['next-prediction', 3],
]);

/**
 * How far a turn has come at a progress of its step, and the station at work. A step that marks a station's result is about that
 * station from its start on, and comes to it from the one before; any other step goes all the way round.
 */
function reached(progress: number, mark: string): Pick<Turn, 'way' | 'at'> {
  const station = stationOf.get(mark);
  if (station === undefined) {
    const way = shareOf(progress - 0.06, 0.8);
    return { way, at: Math.floor(way * 3 + 0.15) };
  }
  const before = Math.max(0, station - 1);
  return { way: (before + (station - before) * shareOf(progress, 0.3)) / 3, at: station };
}

/** The turn that an update is part of, at a progress of a step; `next` is what the changed weight predicts. */
export function turnOf(update: Update, next: number, progress: number, mark: string): Turn {
  const { way, at } = reached(progress, mark);
  const { input, weight, prediction, goal, nextWeight } = update;
  const ownWeight = at < 2;
  const before = { input, weight, prediction };
  const holds = ownWeight ? before : { input, weight: nextWeight, prediction: next };
  return { way, at, stations: stationsOf(update, next, at), holds, goal, ownWeight };
}
