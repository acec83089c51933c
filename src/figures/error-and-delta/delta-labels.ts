import { numberText } from '../../story/number-text.ts';
import { placeLabels } from '../parts/labels.ts';
import type { Label, PlacedLabel, Spot } from '../parts/labels.ts';
import { textWidth } from '../parts/text-width.ts';
import { valueLabel } from '../parts/value-label.ts';
import type { ErrorScene } from './error-scene.ts';
import type { LineMarks } from './line-labels.ts';
import type { LinePanel } from './room.ts';

/** The names of delta and error, and whether they stand inside the error's square. */
export interface DeltaNames {
  readonly inside: boolean;
  readonly labels: readonly PlacedLabel[];
}

type Words = readonly [delta: string, error: string];

/** Names delta and error: inside the square where it has room for them, otherwise beside it. */
export function deltaNames(scene: ErrorScene, marks: LineMarks, panel: LinePanel): DeltaNames {
  const { size, base, room } = panel;
  const withSquare = panel.withSquare && scene.known.has('error');
  const side = Math.abs(marks.prediction - marks.goal);
  const [long, short] = wordings(scene);
  const fits = (words: readonly string[]): boolean =>
    side > size * 4.5 && words.every((word) => textWidth(word, size) + 16 < side);
  const inside = withSquare ? [long, short].find(fits) : undefined;
  const label = (of: 'delta' | 'error', text: string, spot: Spot): Label => ({
    text,
    of,
    size,
    spots: [spot],
  });
  const [delta, error] = inside ?? long;
  const spots = inside || !withSquare ? middleSpots(marks, side, panel) : besideSpots(marks, panel);
  const labels = [label('delta', delta, spots[0])];
  if (withSquare) labels.push(label('error', error, spots[1]));
  return { inside: inside !== undefined, labels: placeLabels(labels, { ...room, bottom: base - 7 }) };
}

function wordings({ update: { delta, error } }: ErrorScene): readonly [Words, Words] {
  return [
    [valueLabel('delta', delta), valueLabel('error', error)],
    [`δ = ${numberText(delta)}`, `E = ${numberText(error)}`],
  ];
}

function middleSpots(
  { prediction, goal }: LineMarks,
  side: number,
  { base, size }: LinePanel,
): readonly [Spot, Spot] {
  const spot = (up: number): Spot => ({ x: (prediction + goal) / 2, y: base - up, anchor: 'middle' });
  return [spot(size * 1.25), spot(Math.max(side / 2, size * 3))];
}

/** On the goal's far side, where there is nothing else. */
function besideSpots({ prediction, goal }: LineMarks, { base, size }: LinePanel): readonly [Spot, Spot] {
  const left = prediction < goal;
  const spot = (up: number): Spot => ({
    x: goal + (left ? 14 : -14),
    y: base - up,
    anchor: left ? 'start' : 'end',
  });
  return [spot(size * 1.3), spot(size * 2.8)];
}
