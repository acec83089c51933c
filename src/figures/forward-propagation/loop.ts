import type { Frame } from '../figure.ts';
import { arcPath, pointAt } from '../parts/arc.ts';
import { headPath } from '../parts/arrow.ts';
import { layer } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { drawCentre, drawGoal } from './centre.ts';
import { loopPlaces } from './loop-places.ts';
import type { LoopPlaces } from './loop-places.ts';
import { drawStations } from './station-words.ts';
import type { Turn } from './turn.ts';

/** One third of the way round: all of it pale, and in ink as far as the turn has come. */
function section(parent: Layer, index: number, progress: number, { circle, dot }: LoopPlaces): void {
  const group = layer(parent, String(index));
  const gap = (dot + 5) / (2 * Math.PI * circle.radius);
  const [from, to] = [index / 3 + gap, (index + 1) / 3 - gap];
  const head = dot * 0.9;
  const neck = to - head / (2 * Math.PI * circle.radius);
  const end = Math.min(neck, Math.max(from, progress));
  const begun = progress > from;
  const over = progress >= to;
  mark(group, 'path', 'whole', { class: 'stroke ahead', d: arcPath(circle, from, neck), 'stroke-width': 2 });
  const done = { class: 'stroke', 'stroke-width': 3, visibility: begun ? null : 'hidden' };
  mark(group, 'path', 'done', { ...done, d: arcPath(circle, from, end) });
  const angle = (to - head / (4 * Math.PI * circle.radius)) * 2 * Math.PI;
  const tip = headPath(pointAt(circle, to), angle, head);
  mark(group, 'path', 'head', { class: over ? 'fill' : 'fill ahead', d: tip });
}

function dots(parent: Layer, { stations, at }: Turn, { circle, dot }: LoopPlaces): void {
  for (const index of [0, 1, 2]) {
    const { x, y } = pointAt(circle, index / 3);
    const last = stations[index === 0 && at === 3 ? 3 : index];
    const state = last?.state === 'done' ? null : last?.state;
    mark(parent, 'circle', String(index), { class: 'station', 'data-state': state, cx: x, cy: y, r: dot });
  }
}

/** Draws the loop predict → compare → update → predict, one turn of it as far as it has come. */
export function drawLoop(parent: Layer, turn: Turn, frame: Frame): void {
  const places = loopPlaces(frame);
  const { circle, dot } = places;
  const way = layer(parent, 'way');
  for (const index of [0, 1, 2]) section(way, index, turn.way, places);
  dots(layer(parent, 'dots'), turn, places);
  const { x, y } = pointAt(circle, turn.way);
  mark(parent, 'circle', 'token', { class: 'token', cx: x, cy: y, r: dot * 0.5 });
  drawStations(layer(parent, 'words'), turn.stations, places);
  drawCentre(layer(parent, 'centre'), turn, frame);
  drawGoal(layer(parent, 'goal'), turn.goal, pointAt(circle, 1 / 3), frame);
}
