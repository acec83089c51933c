import type { Label, Spot } from '../parts/labels.ts';
import { textWidth } from '../parts/text-width.ts';
import type { MapPlaces } from './map-places.ts';
import type { RateMap } from './rate-map.ts';
import type { Panel } from './room.ts';
import type { Training } from './training.ts';

/** What kinds of rates there are on a map, each named in its place, if there is room for its name. */
export function zoneNames(
  { tolerance }: Training,
  map: RateMap,
  panel: Panel,
  places: MapPlaces,
): readonly Label[] {
  return [
    ...diverging(map, panel, places),
    ...landing(map, panel, places),
    ...creeping(map, panel, places),
    ...never(map, tolerance, panel, places),
  ];
}

function soft(
  text: string,
  map: RateMap,
  { size }: Panel,
  places: MapPlaces,
  spots: readonly Spot[],
): readonly Label[] {
  const wide = textWidth(text, size);
  const free = spots.filter(({ x, anchor }) => {
    const from = anchor === 'start' ? x : x - wide;
    return map.diverging.every(
      (zone) => from + wide <= places.across(zone.from) || from >= places.across(zone.to),
    );
  });
  return free.length ? [{ text, size, tone: 'soft', spots: free }] : [];
}

function diverging(
  { diverging: zones }: RateMap,
  { size, top, base }: Panel,
  { across }: MapPlaces,
): readonly Label[] {
  const sizes = zones.map(({ from, to }) => to - from);
  const widest = zones[sizes.indexOf(Math.max(...sizes))];
  if (!widest) return [];
  const [from, wide] = [across(widest.from), across(widest.to) - across(widest.from)];
  const y = (top + base) / 2;
  if (wide < textWidth('diverges', size)) {
    return [{ text: 'diverges', of: 'delta', size, spots: [{ x: from - 6, y, anchor: 'end' }] }];
  }
  const room = wide > 3 * textWidth('diverges', size);
  const shares = room ? [0.5, 0.25, 0.75] : [0.5];
  const spots = shares.map((share): Spot => ({ x: from + share * wide, y, anchor: 'middle' }));
  return [{ text: 'diverges', of: 'delta', size, spots }];
}

function landing(map: RateMap, panel: Panel, places: MapPlaces): readonly Label[] {
  const { landings, rates } = map;
  const at = landings.findLast((alpha) => rates.some((rate) => rate.alpha === alpha && rate.needed === 1));
  if (at === undefined) return [];
  const { x, y } = places.of(at, 1);
  const spots = [0.7, 1.9, 3.1].flatMap((lines): readonly Spot[] => [
    { x: x + 8, y: y - panel.size * lines, anchor: 'start' },
    { x: x - 8, y: y - panel.size * lines, anchor: 'end' },
  ]);
  return soft('lands at once', map, panel, places, spots);
}

function creeping(map: RateMap, panel: Panel, places: MapPlaces): readonly Label[] {
  const slow = map.rates.find(({ needed }) => typeof needed === 'number' && needed < 250);
  if (!slow || typeof slow.needed !== 'number' || slow.needed < 30) return [];
  const { x, y } = places.of(slow.alpha, slow.needed);
  return soft('creeps', map, panel, places, [{ x: x + 12, y: y - panel.size * 0.4, anchor: 'start' }]);
}

function never(map: RateMap, tolerance: number, panel: Panel, places: MapPlaces): readonly Label[] {
  const { rates } = map;
  const lost = (place: number): boolean =>
    ['stalls', 'swings', 'crawls'].includes(String(rates[place]?.needed));
  const first = rates.find((_, place) => lost(place) && lost(place - 1) && !lost(place + 1));
  if (!first) return [];
  const late = rates.filter(({ needed }) => needed === 'crawls').length;
  const text = late * 2 > rates.length ? 'more than 1000' : tolerance === 0 ? 'never exactly' : 'never';
  const { x } = places.of(first.alpha, first.needed);
  const after: Spot = { x: x + 10, y: places.never + 1, anchor: 'start' };
  const under: Spot = { x: panel.left + 8, y: places.never + panel.size * 1.1, anchor: 'start' };
  const free = after.x + textWidth(text, panel.size) < panel.right;
  return soft(text, map, panel, places, free ? [after, under] : [under]);
}
