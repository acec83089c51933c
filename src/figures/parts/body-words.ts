import type { Piece } from '../../quantities/piece.ts';
import type { Layer } from './mark.ts';
import type { Point } from './point.ts';
import { line } from './pieces.ts';
import { named, plain } from '../../quantities/piece.ts';
import { timesWeight } from '../../quantities/times-weight.ts';
import { textWidth } from './text-width.ts';

/** The smallest type that the weight's number may have in a body. */
const least = 13;

/**
 * Writes into a neuron's body what it does to the input, `x · 2`, as large as `size` and as wide as `room`. A number that is too
 * long for that stands beside the edge anyway, and the body says `x · w`.
 */
export function bodyWords(parent: Layer, weight: number, { x, y }: Point, room: number, size: number): void {
  const full: readonly Piece[] = [named('input', 'x'), ...timesWeight(weight)];
  const fits = textWidth(plain(full), least) <= room;
  const pieces = fits ? full : [named('input', 'x'), ' · ', named('weight', 'w')];
  line(parent, 'words', { pieces, size, room, least, x, y, anchor: 'middle' });
}
