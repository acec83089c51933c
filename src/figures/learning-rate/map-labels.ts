import { usualLimit } from '../../neuron/passes-needed.ts';
import { numberText } from '../../story/number-text.ts';
import { shortText } from '../../quantities/rate-text.ts';
import { boxAround, boxesAlong, overlap } from '../parts/boxes.ts';
import { boxOf, placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import type { Box } from '../parts/boxes.ts';
import type { Panel } from '../parts/panel.ts';
import { textWidth } from '../parts/text-width.ts';
import type { MapPlaces } from './map-places.ts';
import { neededInBrief } from './needed-in-brief.ts';
import { placeNames } from './place-names.ts';
import type { RateMap } from './rate-map.ts';
import type { RunSoFar } from './run-so-far.ts';
import { zoneNames } from './zone-labels.ts';

/** The names on the map: the reader's rate and what it needs, the zones, the border, what the axes are. */
export function mapNames(
  run: RunSoFar,
  map: RateMap,
  panel: Panel,
  places: MapPlaces,
): readonly PlacedLabel[] {
  const { base, top, left, room } = panel;
  const fixed = placeLabels([...axes(panel), ...border(map, panel, places)], room);
  const here = places.of(run.alpha, run.needed);
  const stem = boxesAlong(here, { x: here.x, y: base }, 4);
  const taken = [...curve(map, places), boxAround(here, 11), ...stem];
  const labels = [readers(run, panel, here), ...zoneNames(run, map, panel, places)];
  const inside = { ...room, left, top: top - 2, bottom: base - 3 };
  // A name that has to give way too far would stand by something else, and name that.
  const near = ({ text, y }: PlacedLabel): boolean =>
    labels.some(
      (one) => one.text === text && one.spots.some((spot) => Math.abs(spot.y - y) < panel.size * 2),
    );
  const clear = (name: PlacedLabel): boolean => stem.every((box) => overlap(boxOf(name), box) === 0);
  const placed = placeNames(labels, inside, taken, fixed.map(boxOf));
  return [...fixed, ...placed.filter((name) => name.of === 'alpha' || (near(name) && clear(name)))];
}

const axisName = 'learning rate α';

const axes = ({ size, base, top, left, room }: Panel): readonly Label[] => [
  { text: 'passes needed', size, tone: 'soft', spots: [{ x: room.left, y: top - size, anchor: 'start' }] },
  { text: axisName, of: 'alpha', size, spots: [{ x: left, y: base + size * 2.3, anchor: 'start' }] },
];

/** The first of the borders, if there are several. */
function border({ diverging }: RateMap, { size, base, left }: Panel, places: MapPlaces): readonly Label[] {
  const at = diverging.find(({ from }) => from > 0)?.from;
  if (at === undefined) return [];
  const text = `border ${shortText(at)}`;
  const y = base + size * 2.3;
  const under: Spot = { x: places.across(at), y, anchor: 'middle' };
  const beside: Spot = { x: left + textWidth(axisName, size) + size, y, anchor: 'start' };
  const free = under.x - textWidth(text, size) / 2 > beside.x;
  return [{ text, of: 'delta', size, spots: [free ? under : beside] }];
}

function readers(run: RunSoFar, { size, left, right }: Panel, here: { x: number; y: number }): Label {
  const text = `α = ${numberText(run.alpha)} → ${neededInBrief(run, usualLimit)}`;
  const wide = textWidth(text, size) + 16;
  const up = [0.9, -0.9, 2].map((share) => here.y - size * share);
  const behind = up.map((y): Spot => ({ x: here.x + 16, y, anchor: 'start' }));
  const before = up.map((y): Spot => ({ x: here.x - 16, y, anchor: 'end' }));
  const first = here.x + wide < right || here.x - wide < left;
  return { text, of: 'alpha', size, spots: first ? [...behind, ...before] : [...before, ...behind] };
}

/** The curve as small boxes: one a rate, and more where it is drawn steep. */
function curve({ rates }: RateMap, places: MapPlaces): readonly Box[] {
  return rates.flatMap(({ alpha, needed }, place) => {
    if (needed === 'diverges') return [];
    const point = places.of(alpha, needed);
    const last = rates[place - 1];
    const joined = typeof needed === 'number' && typeof last?.needed === 'number';
    const from = joined ? places.of(last.alpha, last.needed) : point;
    return [...(Math.abs(from.y - point.y) > 8 ? boxesAlong(from, point, 3) : []), boxAround(point, 3, 4)];
  });
}
