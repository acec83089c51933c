import type { Behaviour } from '../../neuron/behaviour.ts';
import { numberText } from '../../story/number-text.ts';
import { at } from '../parts/at.ts';
import type { Label, Spot } from '../parts/labels.ts';
import type { Panel } from '../parts/panel.ts';
import { textWidth } from '../parts/text-width.ts';
import { areLate, isLost, type MapPlaces } from './map-places.ts';
import { mapLimit, type RateMap } from './rate-map.ts';
import type { RunSoFar } from './run-so-far.ts';

/** What kinds of rates there are on a map, each named in its place, if there is room for its name. */
export function zoneNames(run: RunSoFar, map: RateMap, panel: Panel, places: MapPlaces): readonly Label[] {
  return [...zones(map, panel, places), ...never(run, map, panel, places)];
}

const names: Partial<Record<Behaviour, string>> = {
  creeps: 'creeps',
  settles: 'settles',
  'swings-and-settles': 'swings',
  diverges: 'diverges',
};

/** Rates next to one another that do the same, and its name. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  to: number;
}

function stretchesOf({ rates }: RateMap): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { alpha, behaviour } of rates) {
    const [text, last] = [names[behaviour], stretches.at(-1)];
    if (!text) continue;
    if (last?.text === text) last.to = alpha;
    else stretches.push({ text, from: last?.to ?? 0, to: alpha });
  }
  return stretches;
}

/** A tick on the axis, below the names, wherever one stretch of rates ends and the next one begins, as path data. */
export const stretchTicks = (map: RateMap, { size, base }: Panel, { across }: MapPlaces): string =>
  stretchesOf(map)
    .slice(1)
    .map(({ from }) => `M${at({ x: across(from), y: base })}v${-0.4 * size}`)
    .join('');

/** Over the axis, what the rates of each stretch do: of several stretches of a kind, the widest is named. */
function zones(map: RateMap, { size, base }: Panel, { across }: MapPlaces): readonly Label[] {
  const stretches = stretchesOf(map);
  const width = ({ from, to }: { readonly from: number; readonly to: number }): number =>
    across(to) - across(from);
  const widest = stretches.filter((one) =>
    stretches.every((other) => other === one || other.text !== one.text || width(other) < width(one)),
  );
  return widest
    .filter((stretch) => textWidth(stretch.text, size) < width(stretch) + size)
    .map(({ text, from, to }): Label => {
      // What is wider than its stretch reaches over the one before it, and never over the border.
      const last = text === 'diverges' ? Infinity : across(to) - textWidth(text, size) / 2;
      const spots = [0.5, 0.7, 0.3].map((share): Spot => ({
        x: Math.min(last, across(from + share * (to - from))),
        y: base - size * 0.9,
        anchor: 'middle',
      }));
      return { text, size, spots, ...(text === 'diverges' ? { of: 'delta' } : { tone: 'soft' }) };
    });
}

/** The row of the rates that never get there; the reader's own rate says it where it is one of them. */
function never(
  { tolerance, needed: own }: RunSoFar,
  { rates }: RateMap,
  { size, right }: Panel,
  places: MapPlaces,
): readonly Label[] {
  const border = rates.find(({ behaviour }) => behaviour === 'diverges');
  const late = areLate(rates);
  const lost = (place: number): boolean => isLost(rates[place]?.needed ?? 1, late);
  const first = rates.find((_, place) => lost(place) && lost(place - 1) && !lost(place + 1));
  if (!first || (typeof own !== 'number' && own !== 'diverges')) return [];
  const text = late ? `more than ${numberText(mapLimit)}` : tolerance === 0 ? 'never exactly' : 'never';
  const x = places.of(first.alpha, first.needed).x + 10;
  if (x + textWidth(text, size) > (border ? places.across(border.alpha) : right)) return [];
  return [{ text, size, tone: 'soft', spots: [{ x, y: places.never + 1, anchor: 'start' }] }];
}
