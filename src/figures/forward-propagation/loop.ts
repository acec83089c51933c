import type { Frame } from '../figure.ts';
import { arcPath, pointAt } from '../parts/arc.ts';
import type { Circle } from '../parts/arc.ts';
import { headPath } from '../parts/arrow.ts';
import type { Spot } from '../parts/labels.ts';
import { layer } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { line } from '../parts/pieces.ts';
import { drawCentre } from './centre.ts';
import type { Station, Turn } from './turn.ts';

/** Where lines stand, and how wide they may be. */
interface Roomy extends Spot {
  readonly room: number;
}

interface Places {
  readonly circle: Circle;
  readonly size: number;
  readonly dot: number;
  /** Where each station's lines stand. */
  readonly words: readonly Roomy[];
}

function placesOf({ name, width }: Frame): Places {
  const wide = name === 'wide';
  const circle = wide ? { x: 320, y: 280, radius: 158 } : { x: 180, y: 134, radius: 82 };
  const [size, dot] = wide ? [19, 15] : [13, 9];
  const aside = dot + (wide ? 12 : 8);
  const top = circle.y - circle.radius - dot - size * (wide ? 3.3 : 2.2);
  const { x, y } = pointAt(circle, 1 / 3);
  const [right, low] = wide ? [x + aside, y - size * 0.2] : [width - 6, y + dot + size * 0.9];
  const room = wide ? 150 : 118;
  const half = width / 2 - aside - 4;
  const words: readonly Roomy[] = [
    { x: width / 2 + aside, y: top, anchor: 'start', room: half },
    { x: right, y: low, anchor: wide ? 'start' : 'end', room },
    { x: width - right, y: low, anchor: wide ? 'end' : 'start', room },
    { x: width / 2 - aside, y: top, anchor: 'end', room: half },
  ];
  return { circle, size, dot, words };
}

/** One third of the way round: all of it pale, and in ink as far as the turn has come. */
function section(parent: Layer, index: number, progress: number, { circle, dot }: Places): void {
  const group = layer(parent, String(index));
  const gap = (dot + 5) / (2 * Math.PI * circle.radius);
  const [from, to] = [index / 3 + gap, (index + 1) / 3 - gap];
  const head = dot * 0.9;
  const neck = to - head / (2 * Math.PI * circle.radius);
  const end = Math.min(neck, Math.max(from, progress));
  const begun = progress > from;
  const over = progress >= to;
  mark(group, 'path', 'whole', { class: 'rule', d: arcPath(circle, from, neck), 'stroke-width': 2.5 });
  const done = { class: 'stroke', 'stroke-width': 3, visibility: begun ? null : 'hidden' };
  mark(group, 'path', 'done', { ...done, d: arcPath(circle, from, end) });
  const angle = (to - head / (4 * Math.PI * circle.radius)) * 2 * Math.PI;
  const tip = headPath(pointAt(circle, to), angle, head);
  mark(group, 'path', 'head', { class: over ? 'fill' : 'fill faint', d: tip });
}

/** A station's words: its name, its rule where there is room for it, its numbers. */
function stationAt(parent: Layer, station: Station, place: Roomy, { size }: Places, wide: boolean): void {
  const group = layer(parent, station.word);
  const quiet = station.state === 'work' ? undefined : 'soft';
  const tone = station.state === 'open' ? 'soft' : undefined;
  line(group, 'word', { ...place, pieces: [station.word], size: wide ? 17 : size, tone: quiet });
  line(group, 'numbers', { ...place, y: place.y + size * 1.3, pieces: station.numbers, size, tone });
  if (wide) line(group, 'rule', { ...place, y: place.y + size * 2.5, pieces: station.rule, size: 14, tone });
}

function dots(parent: Layer, { stations, at }: Turn, { circle, dot }: Places): void {
  for (const index of [0, 1, 2]) {
    const { x, y } = pointAt(circle, index / 3);
    const last = stations[index === 0 && at === 3 ? 3 : index];
    const state = last?.state === 'done' ? null : (last?.state ?? null);
    mark(parent, 'circle', String(index), { class: 'station', 'data-state': state, cx: x, cy: y, r: dot });
  }
}

/** Draws the loop predict → compare → update → predict, one turn of it as far as it has come. */
export function drawLoop(parent: Layer, turn: Turn, frame: Frame): void {
  const places = placesOf(frame);
  const way = layer(parent, 'way');
  for (const index of [0, 1, 2]) section(way, index, turn.way, places);
  dots(layer(parent, 'dots'), turn, places);
  const { x, y } = pointAt(places.circle, turn.way);
  mark(parent, 'circle', 'token', { class: 'token', cx: x, cy: y, r: places.dot * 0.5 });
  const words = layer(parent, 'words');
  turn.stations.forEach((station, index) => {
    const place = places.words[index];
    if (place) stationAt(words, station, place, places, frame.name === 'wide');
  });
  drawCentre(layer(parent, 'centre'), turn, frame);
}
