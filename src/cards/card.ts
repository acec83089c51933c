import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import type { Figure } from '../figures/figure.ts';
import { setAttributes } from '../dom/set-attributes.ts';
import type { Moment } from '../story/moment.ts';
import { drawn } from './drawn.ts';
import { faces, fontFiles, missing } from './faces.ts';
import { titleSvg } from './title.ts';

/** A chapter's picture for link previews as SVG, 1200 by 630 pixels: its title beside its own figure at the moment given. */
export function cardSvg(title: string, figure: Figure, moment: Moment): string {
  const drawing = drawn(figure, moment);
  setAttributes(drawing, { x: 530, y: 75, width: 640, height: 480 });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="#fbfaf6"/>
    ${titleSvg(title)}
    ${drawing.outerHTML}
  </svg>`;
}

/** The same as a PNG. Throws on a character that the typefaces lack. */
export async function card(title: string, figure: Figure, moment: Moment): Promise<Uint8Array> {
  const svg = cardSvg(title, figure, moment);
  const lacking = missing(parseHTML(svg).document.documentElement, await faces());
  if (lacking.length > 0)
    throw new Error(`The picture for link previews of “${title}”: ${lacking.join(' ')}`);
  const font = { fontFiles: await fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Literata' };
  return new Resvg(svg, { font }).render().asPng();
}
