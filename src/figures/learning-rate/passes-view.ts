import { axis } from '../parts/axis.ts';
import { bottomSide } from '../parts/axis-sides.ts';
import { layer, layers } from '../parts/layer.ts';
import { type Layer, mark } from '../parts/mark.ts';
import type { Point } from '../parts/point.ts';
import { linear } from '../parts/linear.ts';
import { at } from '../parts/at.ts';
import type { Panel } from '../parts/panel.ts';
import { texts } from '../parts/text.ts';
import { dots } from './dots.ts';
import { levels } from './levels.ts';
import { passNames } from './passes-labels.ts';
import { passesShown, weightScale } from './passes-scale.ts';
import { ticksIn } from './ticks.ts';
import { hasEnded, type RunSoFar } from './run-so-far.ts';

/** Draws the weight over the passes: what has happened filled, what is to come open, the present one large. */
export function passesView(parent: Layer, name: string, run: RunSoFar, panel: Panel): void {
  const group = layer(parent, name);
  const { left, right, base, small } = panel;
  const count = passesShown(run);
  const across = linear([0, count], [left + 6, right - 6]);
  const shown = run.weights.slice(0, count + 1).filter(Number.isFinite);
  const scale = weightScale(run, shown, panel);
  const radius = Math.min(small ? 3.5 : 5, (across(1) - across(0)) * 0.32);
  const places = shown.map((weight, pass) => ({ x: across(pass), y: scale.of(weight), radius }));
  axis(group, 'axis', {
    side: bottomSide,
    scale: across,
    at: base,
    ticks: ticksIn(across, small ? 3 : 5),
  });
  levels(group, 'levels', panel, scale.levels);
  goalLine(group, scale.of(scale.middle), run, panel);
  lines(group, places, run.present);
  const round = radius < 1 ? [] : places;
  dots(group, 'dots-to-come', round.slice(run.present + 1), true);
  dots(group, 'dots', round.slice(0, run.present + 1));
  const blown = hasEnded(run) && run.outcome.kind === 'blown-up';
  const ends = blown ? [across(run.present)] : [];
  layers(group, 'end', ends, (each, x) => endMark(each, x, panel));
  const here = places[run.present];
  dots(group, 'here', here ? [{ ...here, radius: small ? 6 : 8 }] : []);
  const [end] = ends;
  texts(group, 'names', passNames(run, { dots: places, goal: scale.of(scale.middle), end }, panel));
}

function goalLine(group: Layer, y: number, { goalWeight }: RunSoFar, { left, right }: Panel): void {
  layers(group, 'goal', goalWeight === null ? [] : [y], (each, height) =>
    mark(each, 'line', 'line', {
      class: 'stroke',
      'data-quantity': 'goal',
      'stroke-width': 2,
      'stroke-dasharray': '2 5',
      x1: left,
      x2: right,
      y1: height,
      y2: height,
    }),
  );
}

function lines(group: Layer, places: readonly Point[], present: number): void {
  const path = (some: readonly Point[]): string =>
    some.map((each, place) => (place ? 'L' : 'M') + at(each)).join('');
  const look = { class: 'stroke', 'data-quantity': 'weight', 'stroke-width': 1.5 };
  mark(group, 'path', 'to-come', { ...look, 'data-state': 'open', d: path(places.slice(present)) });
  mark(group, 'path', 'happened', { ...look, 'data-state': 'quiet', d: path(places.slice(0, present + 1)) });
}

function endMark(group: Layer, x: number, { top, base }: Panel): void {
  mark(group, 'line', 'end', {
    class: 'stroke',
    'data-quantity': 'delta',
    'stroke-width': 2,
    x1: x,
    x2: x,
    y1: top,
    y2: base,
  });
}
