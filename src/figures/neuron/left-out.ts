import type { Frame } from '../figure.ts';
import { arrow } from '../parts/arrow.ts';
import { layer } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { neuron } from '../parts/neuron.ts';
import type { NeuronValues } from '../parts/neuron.ts';
import { text } from '../parts/text.ts';

/** What a neuron of the full definition does, one thing after another; this lesson's has the first. */
const parts = [
  { words: ['times', 'the weight'], here: true },
  { words: ['plus', 'a bias'], here: false },
  { words: ['activation', 'function'], here: false },
] as const;

/** One part as a box with its words in two lines: in ink, or pale and dashed where this neuron has it not. */
function box(
  group: Layer,
  { words, here }: (typeof parts)[number],
  x: number,
  y: number,
  wide: boolean,
): void {
  const [width, height, size] = wide ? [136, 76, 17] : [88, 50, 14];
  const look = here ? {} : { 'data-state': 'open', 'stroke-dasharray': '5 5' };
  mark(group, 'rect', 'box', {
    class: 'node',
    ...look,
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: 8,
  });
  words.forEach((word, line) => {
    const tone = here ? {} : { tone: 'soft' as const };
    text(group, `word-${line}`, {
      text: word,
      size,
      x,
      y: y + (line - 0.5) * size * 1.25,
      anchor: 'middle',
      ...tone,
    });
  });
}

/** Draws the neuron, and under it the two parts of the full definition that it is without. */
export function drawLeftOut(parent: Layer, values: NeuronValues, { name, width }: Frame): void {
  const wide = name === 'wide';
  const place = wide
    ? { x: 24, y: 170, width: 592, radius: 84, size: 17 }
    : { x: 14, y: 84, width: 332, radius: 42, size: 14 };
  neuron(parent, values, place, { hands: true });
  const [y, step, gap] = wide ? [392, 208, 72] : [204, 122, 46];
  const group = layer(parent, 'parts');
  parts.forEach((part, index) => {
    const x = width / 2 + (index - 1) * step;
    box(layer(group, part.words[1]), part, x, y, wide);
    if (index === 0) return;
    const [from, to] = [x - step + gap, x - gap];
    arrow(group, `to-${index}`, { x: from, y }, { x: to, y }, { state: 'quiet', head: 8 });
  });
}
