import { layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import type { Panel } from '../parts/panel.ts';
import { text } from '../parts/text.ts';
import { fittedSize } from '../parts/text-width.ts';

/** A level of an upright scale: its height and what it is called. */
export interface Level {
  readonly y: number;
  readonly text: string;
}

/** Draws levels as hairlines across a panel, each with its number in the margin before it; the numbers are of one size. */
export function levels(
  parent: Layer,
  name: string,
  { left, right, room }: Panel,
  all: readonly Level[],
): void {
  const x = left - 8;
  const size = Math.min(...all.map((each) => fittedSize(each.text, x - room.left, 13, 11)));
  layers(parent, name, all, (each, { y, text: words }) => {
    mark(each, 'line', 'rule', { class: 'rule level', x1: left, x2: right, y1: y, y2: y });
    text(each, 'number', { text: words, size, x, y, anchor: 'end', tone: 'soft' });
  });
}
