import { fittedSize, textWidth } from '../figures/parts/text-width.ts';

/** The room of a title, in pixels of the card, and how much wider its typeface is than the one whose widths are known. */
const room = 430;
const wider = 1.08;
const largest = 62;
const middle = 315;

const widthOf = (text: string, size: number): number => textWidth(text, size) * wider;

/** A title's lines, and the type size at which each of them is no wider than its room. */
export interface Title {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Parts a title into lines, as few as there is room for. */
export function parted(title: string): Title {
  const words = title.split(' ');
  const size = Math.min(...words.map((word) => fittedSize(word, room / wider, largest, 1)));
  const lines = words.reduce<readonly string[]>((before, word) => {
    const longer = [before.at(-1), word].filter((part) => part !== undefined).join(' ');
    return widthOf(longer, size) <= room ? [...before.slice(0, -1), longer] : [...before, word];
  }, []);
  return { lines, size };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What stands beside the figure of a card, as SVG: the lesson's name and the chapter's, at the middle height of the card. */
export function titleSvg(title: string): string {
  const { lines, size } = parted(title);
  const leading = size * 1.2;
  const first = middle + 50 - ((lines.length - 1) * leading) / 2;
  const spans = lines.map(
    (line, index) => `<tspan x="70" y="${first + index * leading}">${escaped(line)}</tspan>`,
  );
  return `<text font-family="Atkinson Hyperlegible Next" font-weight="600" font-size="28" fill="#5c5d63" x="70" y="${first - 84}">One neuron</text>
    <text font-family="Literata" font-weight="600" font-size="${size}" fill="#1c1d21">${spans.join('')}</text>`;
}
