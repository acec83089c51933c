import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import { type Figure, frames } from '../figures/figure.ts';
import type { Moment } from '../story/moment.ts';
import colours from '../styles/colours.css?raw';
import drawing from '../styles/figure.css?raw';
import { styleAttributes } from './style-attributes.ts';
import { titleSvg } from './title.ts';

const fontFolder = join(process.cwd(), '.cache/fonts');

/** The figure of a moment as an `<svg>` with its paint in its own attributes. */
function drawn(figure: Figure, moment: Moment): string {
  const frame = frames[0];
  if (!frame) throw new Error('There is no frame to draw in.');
  const { document } = parseHTML('<html><body><svg class="drawing wide"></svg></body></html>');
  const svg = document.querySelector<SVGSVGElement>('svg');
  if (!svg) throw new Error('There is no drawing to draw on.');
  figure.draw(svg, figure.scene(moment), frame);
  styleAttributes(svg, colours + drawing);
  // A font file of one weight goes by a name of its own.
  for (const element of svg.querySelectorAll('[font-weight="600"]')) {
    element.setAttribute('font-family', 'Atkinson Hyperlegible Next SemiBold');
  }
  for (const [name, value] of Object.entries({
    x: 530,
    y: 75,
    width: 640,
    height: 480,
    viewBox: '0 0 640 480',
  })) {
    svg.setAttribute(name, String(value));
  }
  return svg.outerHTML;
}

/**
 * A chapter's picture for link previews: its title beside its own figure at the moment given. A PNG, 1200 by 630 pixels.
 */
export async function card(title: string, figure: Figure, moment: Moment): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="#fbfaf6"/>
    ${titleSvg(title)}
    ${drawn(figure, moment)}
  </svg>`;
  const fonts = (await readdir(fontFolder)).filter((file) => file.endsWith('.ttf'));
  const fontFiles = fonts.map((file) => join(fontFolder, file));
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Literata' } })
    .render()
    .asPng();
}
