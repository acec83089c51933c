import type { Point } from '../parts/point.ts';
import type { Panel } from '../parts/panel.ts';
import { stepBend } from '../parts/parabola.ts';
import type { PathPlaces } from './path-places.ts';
import type { RunSoFar } from './run-so-far.ts';

/** One update on the curve. */
export interface Hop {
  readonly from: Point;
  readonly to: Point;
  /** How far it is from the one to the other. */
  readonly length: number;
  /** How large its point is drawn: the last update of a pass larger, short steps smaller. */
  readonly radius: number;
}

/** Where the marks of the path stand. */
export interface PathMarks {
  readonly start: Point;
  /** Where the weight is, or was when it last was a number. */
  readonly now: Point & { readonly beyond: boolean };
  readonly goal?: number;
  /** The updates that are long enough to be seen, the latest of them, in their order. */
  readonly hops: readonly Hop[];
  /** Whether the weight is no longer a number. */
  readonly away: boolean;
}

/** Where an update's curved step bends. */
export const bendOf = ({ from, to }: Pick<Hop, 'from' | 'to'>, { top }: Panel): Point =>
  stepBend(from, to, top - 8);

const shortest = 2;
const mostHops = 60;

/** Where a training's marks stand on the curve. */
export function pathMarks(run: RunSoFar, places: PathPlaces, panel: Panel): PathMarks {
  const { weights, updates, present, goalWeight } = run;
  const now = weights[present] ?? NaN;
  const away = !Number.isFinite(now);
  const last =
    updates.findLast(({ nextWeight }) => Number.isFinite(nextWeight))?.nextWeight ?? weights[0] ?? 0;
  return {
    start: places.of(weights[0] ?? 0),
    now: places.of(away ? last : now),
    ...(goalWeight === null ? {} : { goal: places.of(goalWeight).x }),
    hops: hopsOf(run, places, panel),
    away,
  };
}

function hopsOf({ updates, examples }: RunSoFar, places: PathPlaces, { small }: Panel): readonly Hop[] {
  const [mid, end] = small ? [2.5, 4.5] : [3.5, 5.5];
  const all = updates.map(({ weight, nextWeight }, place) => {
    const [from, to] = [places.of(weight), places.of(nextWeight)];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const ends = (place + 1) % examples.length === 0;
    const radius = Math.min(ends ? end : mid, Math.max(1.75, length * (ends ? 0.3 : 0.2)));
    return { from, to, length, radius, held: to.beyond };
  });
  return all.filter(({ length, held }) => length >= shortest && !held).slice(-mostHops);
}
