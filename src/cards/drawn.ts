import { parseHTML } from 'linkedom';
import { type Figure, wide } from '../figures/figure.ts';
import type { Moment } from '../story/moment.ts';
import colours from '../styles/colours.css?raw';
import errorAndDelta from '../styles/error-and-delta.css?raw';
import figures from '../styles/figure.css?raw';
import learningRate from '../styles/learning-rate.css?raw';
import training from '../styles/training.css?raw';
import { layArrows } from './arrows.ts';
import { styleAttributes } from './style-attributes.ts';

/** What the page says of drawings, in the order in which it says it; of its typefaces, only the one of code is a variable. */
const styles = [":root { --mono: 'IBM Plex Mono' }", colours, figures, errorAndDelta, learningRate, training];

/** The figure of a moment as an `<svg>` with its paint in its own attributes, and with no sign that its typefaces lack. */
export function drawn(figure: Figure, moment: Moment): SVGSVGElement {
  const { document } = parseHTML('<html><body><svg class="drawing wide"></svg></body></html>');
  const svg = document.querySelector<SVGSVGElement>('svg');
  if (!svg) throw new Error('There is no drawing to draw on.');
  figure.draw(svg, figure.scene(moment), wide);
  styleAttributes(svg, styles.join('\n'));
  layArrows(svg);
  svg.setAttribute('viewBox', `0 0 ${wide.width} ${wide.height}`);
  return svg;
}
