import type { Frame } from '../figure.ts';
import { layers } from '../parts/layer.ts';
import type { Layer } from '../parts/mark.ts';
import { text } from '../parts/text.ts';
import { drawCode } from './code-line.ts';
import { columnsIn, placeBefore, placeOf } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Move } from './moves.ts';
import type { ArrangeScene } from './training-scene.ts';

/** The share of its way after which a line reads as it does in the tidied program. */
const turns = 0.65;

/** The share of its way after which what a line leaves behind begins to show. */
const leaves = 0.4;

/** A line where it is on its way. */
type Placed = ReturnType<typeof placeOf> & { readonly move: Move };

/** The old program where it stood, quiet: each line once it has left. */
function drawOld(parent: Layer, lines: readonly Placed[], columns: Columns): void {
  const left = columns.apart ? lines.filter(({ move, come }) => move.from && come > leaves) : [];
  layers(parent, 'old', left, (each, { move: { from }, come }) => {
    const opacity = Math.min(1, (come - leaves) / leaves);
    if (from)
      drawCode(each, 'code', from, placeBefore(columns, from), { size: columns.size, opacity, quiet: true });
  });
}

function drawLine(each: Layer, { move: { from, to }, x, y, come }: Placed, size: number): void {
  if (!from) drawCode(each, 'code', to, { x, y }, { size, opacity: come });
  else drawCode(each, 'code', come < turns ? from : to, { x, y }, { size });
}

/** Names the two programs; the tidied one once something of it is on its way. */
function drawTitles(parent: Layer, share: number, { apart, first, pitch, drop, old, tidy }: Columns): void {
  const title = { size: 15, anchor: 'start', tone: 'soft' } as const;
  const titles = [
    { ...title, text: 'as it was', x: old, y: first + drop * pitch - 38 },
    { ...title, text: 'tidied', x: tidy, y: first - 38 },
  ];
  const shown = apart ? titles.slice(0, share > 0 ? 2 : 1) : [];
  layers(parent, 'titles', shown, (each, label) => text(each, 'title', label));
}

/** Draws the old program's lines on their way to their places in the tidied one, and the new lines coming in between them. */
export function drawArrange(parent: Layer, { moves, share }: ArrangeScene, frame: Frame): void {
  const columns = columnsIn(frame);
  const lines = moves
    .map((move) => ({ move, ...placeOf(move, moves, share, columns) }))
    .filter(({ move, come }) => move.from ?? come > 0);
  const isMoving = ({ move, come }: Placed): boolean => move.from !== undefined && come > 0 && come < 1;
  drawTitles(parent, share, columns);
  drawOld(parent, lines, columns);
  const draw = (each: Layer, line: Placed): void => drawLine(each, line, columns.size);
  layers(
    parent,
    'standing',
    lines.filter((line) => !isMoving(line)),
    draw,
  );
  layers(parent, 'moving', lines.filter(isMoving), draw);
}
