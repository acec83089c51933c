import { numberText } from '../../story/number-text.ts';
import { layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { Panel } from '../parts/panel.ts';
import { line } from '../parts/pieces.ts';
import { rounded } from '../../dom/rounded.ts';
import { plain } from '../../quantities/piece.ts';
import { fittedSize, textWidth } from '../parts/text-width.ts';
import { text } from '../parts/text.ts';
import { shortText } from '../../quantities/rate-text.ts';
import type { Piece } from '../../quantities/piece.ts';
import type { FactorRow } from './factor-rows.ts';
import type { FactorScale } from './factors-scale.ts';
import type { RunSoFar } from './run-so-far.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly y: number;
  readonly height: number;
  readonly scale: FactorScale;
  readonly panel: Panel;
}

/** Draws one factor: the example, the sum that makes the factor, its bar from 0, and what the pass has come to with it. */
export function factorRowView(group: Layer, row: FactorRow, run: RunSoFar, place: RowPlace): void {
  const { y, height, panel } = place;
  const size = Math.max(11, Math.min(panel.size, height * 0.82));
  const example = row.input !== undefined;
  const { left, right } = panel.room;
  const name = example ? `x = ${numberText(row.input ?? 0)}` : 'a pass';
  const nameSize = fittedSize(name, panel.left - left - 6, size, 9);
  const of = example ? ({ of: 'input' } as const) : {};
  text(group, 'name', { text: name, size: nameSize, x: left, y, anchor: 'start', ...of });
  const pieces = sumOf(row.input ?? 0, run);
  const room = panel.left - left - textWidth(name, size) - 24;
  const fits = example && textWidth(plain(pieces), 11) < room;
  layers(group, 'sum', fits ? [pieces] : [], (each) =>
    line(each, 'sum', { pieces, size, room, x: panel.left - 10, y, anchor: 'end' }),
  );
  bar(group, row, place, size);
  layers(group, 'so-far', example ? [row.product] : [], (each, far) => {
    const words = factorText(far, panel.size < 15);
    const share = Math.min(1, (right - panel.right - 4) / textWidth(words, size));
    text(each, 'product', { text: words, size: size * share, x: right, y, anchor: 'end', ...colourOf(far) });
  });
}

function sumOf(input: number, { alpha, rule }: RunSoFar): readonly Piece[] {
  const written = input < 0 ? `(${numberText(input)})` : numberText(input);
  const times: Piece = { of: 'input', text: written };
  return [
    '1 − ',
    { of: 'alpha', text: numberText(alpha) },
    ' · ',
    times,
    ...(rule === 'gradient' ? [' · ', times] : []),
  ];
}

/** The bar, with a point at its end where the factor is beyond the scale, and the factor in words on the other side of 0. */
function bar(
  group: Layer,
  { factor, input }: FactorRow,
  { y, height, scale, panel }: RowPlace,
  size: number,
): void {
  const half = Math.min(input === undefined ? 30 : 22, height * 0.62) / 2;
  const way = factor < 0 ? -1 : 1;
  const zero = scale.of(0) - way;
  const point = Math.abs(factor) > scale.reach ? way * half : 0;
  const end = Math.max(2, Math.abs(scale.of(factor) - zero)) * way + zero - point;
  mark(group, 'path', 'bar', {
    class: 'fill',
    'data-quantity': colourOf(factor).of,
    d: `M${rounded(zero)},${rounded(y - half)}H${rounded(end)}l${rounded(point)},${rounded(half)}l${rounded(-point)},${rounded(half)}H${rounded(zero)}Z`,
  });
  text(group, 'value', {
    text: factorText(factor, panel.size < 15),
    size,
    x: zero - way * 8,
    y,
    anchor: way < 0 ? 'start' : 'end',
    ...colourOf(factor),
  });
}

const colourOf = (factor: number): { readonly of?: 'delta' } => (Math.abs(factor) > 1 ? { of: 'delta' } : {});

/** A factor as the text has it, but for the last digits of one that is not whole. */
const factorText = (factor: number, short: boolean): string => shortText(factor, short ? 3 : 4);
