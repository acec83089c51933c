import { numberText } from '../../story/number-text.ts';
import { layer, layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { texts } from '../parts/text.ts';
import { textWidth } from '../parts/text-width.ts';
import type { PlacedLabel } from '../parts/labels.ts';
import type { Panel } from '../parts/panel.ts';
import { factorRowView } from './factor-row-view.ts';
import { factorRows } from './factor-rows.ts';
import { type FactorScale, factorScale } from './factors-scale.ts';
import type { RunSoFar } from './run-so-far.ts';

/** How low the words over the bars reach, in type sizes. */
const wordsHeight = 1.7;

/** Draws what each example multiplies the distance by, as a bar, and what these come to, multiplied together. */
export function factorsView(parent: Layer, name: string, run: RunSoFar, whole: Panel): void {
  const group = layer(parent, name);
  const rows = factorRows(run);
  const { panel, tight } = panelFor(whole, rows.length);
  const scale = factorScale(run.factors, panel);
  ground(group, scale, panel);
  texts(group, 'heads', heads(run, scale, panel, tight));
  const first = panel.top + panel.size * wordsHeight;
  const height = (panel.base - first) / rows.length;
  layers(group, 'rows', rows, (each, row, place) =>
    factorRowView(each, row, run, { y: first + height * (place + 0.5), height, scale, panel }),
  );
}

/** The panel for so many rows: where they would be too low for their texts, it takes the room of the heads over it. */
function panelFor(panel: Panel, rows: number): { readonly panel: Panel; readonly tight: boolean } {
  const tight = (panel.base - panel.top - panel.size * wordsHeight) / rows < 13.5;
  return { tight, panel: tight ? { ...panel, top: panel.room.top, base: panel.room.bottom - 20 } : panel };
}

function ground(group: Layer, scale: FactorScale, { left, right, top, base }: Panel): void {
  const [low, high] = [scale.of(-1), scale.of(1)];
  const zone = { class: 'wash', 'data-quantity': 'delta', y: top, height: base - top };
  mark(group, 'rect', 'grows-below', { ...zone, x: left, width: low - left });
  mark(group, 'rect', 'grows-above', { ...zone, x: high, width: right - high });
  const zero = scale.of(0);
  mark(group, 'line', 'zero', { class: 'rule', x1: zero, x2: zero, y1: top, y2: base });
}

/** The words over the columns and the zones, and the numbers under the scale. */
function heads({ rule }: RunSoFar, scale: FactorScale, panel: Panel, tight: boolean): readonly PlacedLabel[] {
  const { left, right, top, base, size, room } = panel;
  const [low, zero, high] = [scale.of(-1), scale.of(0), scale.of(1)];
  const inner = top + size * 0.9;
  const over = tight ? inner : top - size * 0.85;
  const factor = `factor 1 − α · x${rule === 'gradient' ? ' · x' : ''}`;
  const ticks = [-scale.reach, -1, ...(high - zero < 13 ? [] : [0]), 1, scale.reach];
  const fits = textWidth('shrinks', size) < high - low;
  return [
    { text: 'example', size, x: room.left, y: over, anchor: 'start', tone: 'soft' },
    ...(tight
      ? []
      : [{ text: factor, size, x: zero, y: over, anchor: 'middle' as const, tone: 'soft' as const }]),
    {
      text: 'together',
      size,
      x: room.right,
      y: over,
      anchor: 'end',
      tone: 'soft',
    },
    { text: 'grows', of: 'delta', size, x: (left + low) / 2, y: inner, anchor: 'middle' },
    ...(fits ? [{ text: 'shrinks', size, x: zero, y: inner, anchor: 'middle' as const }] : []),
    { text: 'grows', of: 'delta', size, x: (right + high) / 2, y: inner, anchor: 'middle' },
    ...ticks.map((tick): PlacedLabel => {
      const text = numberText(tick);
      return {
        text,
        size: size < 15 ? 11 : 13,
        x: scale.of(tick),
        y: base + size * 0.8,
        anchor: 'middle',
        tone: 'soft',
      };
    }),
  ];
}
