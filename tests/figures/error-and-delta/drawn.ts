import { parseHTML } from 'linkedom';
import figure from '../../../src/figures/error-and-delta.ts';
import type { Frame } from '../../../src/figures/figure.ts';
import type { Moment } from '../../../src/story/moment.ts';

/** What a step of the chapter shows, and the numbers that hold there. */
export interface Case {
  readonly x: number;
  readonly w: number;
  readonly goal: number;
  readonly show?: string;
  readonly mark?: string;
}

/** The moment at a step with these numbers. */
export const momentOf = ({ x, w, goal, show = '', mark = '' }: Case): Moment => ({
  chapter: 'error-and-delta',
  index: 0,
  progress: 0,
  numbers: new Map(Object.entries({ x, w, goal })),
  step: { id: 'step', title: 'Step', sets: new Map(), show, mark, aliases: [] },
});

/** A drawing of that frame's size with nothing in it yet. */
export function emptyDrawing(frame: Frame): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  root.setAttribute('class', 'drawing');
  root.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
  return root;
}

/** The drawing after the figure was drawn at each of the cases, one after another. */
export function drawing(frame: Frame, ...cases: readonly Case[]): SVGSVGElement {
  const root = emptyDrawing(frame);
  for (const each of cases) figure.draw(root, figure.scene(momentOf(each)), frame);
  return root;
}

/** The same as markup, an element a line, each element's attributes in the order of their names. */
export const drawn = (frame: Frame, ...cases: readonly Case[]): string =>
  drawing(frame, ...cases)
    .outerHTML.replace(/<(\w+)((?: [\w-]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
      const each = attributes.match(/[\w-]+="[^"]*"/g) ?? [];
      return `<${[tag, ...each.sort()].join(' ')}`;
    })
    .replaceAll('><', '>\n<');

const styles = ['colours', 'figure', 'error-and-delta'].map(
  (name) => `<?xml-stylesheet href="../../../src/styles/${name}.css"?>\n`,
);

/** The drawing as a file that a browser shows with the site's own styles, opened from the folder of snapshots. */
export const pictureOf = (frame: Frame, each: Case): string => `${styles.join('')}${drawn(frame, each)}\n`;
