import type { Update } from '../neuron/update.ts';
import { ofUpdate } from './of-update.ts';
import type { Quantity } from './quantity.ts';
import type { ResultOf } from './result.ts';
import { firstPassIn } from './trained.ts';

/** A number of the first update, whether or not a pass is asked for. */
export const inFirst = (quantity: Quantity, of: (made: Update) => number): ResultOf =>
  ofUpdate((numbers) => firstPassIn(numbers)[0], quantity, of);
