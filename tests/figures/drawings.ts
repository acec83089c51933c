import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import type { Figure, Frame } from '../../src/figures/figure.ts';
import { boxOf } from '../../src/figures/parts/labels.ts';
import { overlap } from '../../src/figures/parts/boxes.ts';
import type { PlacedLabel } from '../../src/figures/parts/labels.ts';
import type { Moment } from '../../src/story/moment.ts';

/** A moment of a step that shows and marks this, at this progress, with these numbers. */
export const momentOf = (
  show: string,
  numbers: Readonly<Record<string, number>>,
  progress = 0,
  mark = '',
): Moment => ({
  index: 0,
  progress,
  numbers: new Map(Object.entries(numbers)),
  step: { id: 'step', title: 'Step', sets: new Map(), show, mark, aliases: [] },
});

/** A drawing of that frame's size with nothing in it yet. */
export function emptyDrawing({ width, height }: Frame): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  root.setAttribute('class', 'drawing');
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return root;
}

/** The drawing after the figure was drawn at each of the moments, one after another. */
export function drawing(figure: Figure, frame: Frame, ...moments: readonly Moment[]): SVGSVGElement {
  const root = emptyDrawing(frame);
  for (const moment of moments) figure.draw(root, figure.scene(moment), frame);
  return root;
}

/** The same as markup, an element a line, each element's attributes in the order of their names. */
export const drawn = (figure: Figure, frame: Frame, ...moments: readonly Moment[]): string =>
  drawing(figure, frame, ...moments)
    .outerHTML.replace(/<(\w+)((?: [\w-]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
      const each = attributes.match(/[\w-]+="[^"]*"/g) ?? [];
      return `<${[tag, ...each.sort()].join(' ')}`;
    })
    .replaceAll('><', '>\n<');

/** Expects that a figure draws any moment twice as once, and after any wandering as at once. */
export function expectOneDrawing(
  figure: Figure,
  frame: Frame,
  any: fc.Arbitrary<Moment>,
  numRuns: number,
): void {
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), any, (way, end) => {
      const direct = drawn(figure, frame, end);
      expect(drawn(figure, frame, end, end)).toBe(direct);
      expect(drawn(figure, frame, ...way, end)).toBe(direct);
      expect(direct).not.toMatch(/ (style|id)=/);
    }),
    { numRuns },
  );
}

/** The same as a file that a browser shows with the site's own styles, and those of that name, opened from the folder of snapshots. */
export function pictureOf(figure: Figure, frame: Frame, moment: Moment, style?: string): string {
  const styles = ['colours', 'figure', ...(style === undefined ? [] : [style])].map(
    (name) => `<?xml-stylesheet href="../../../src/styles/${name}.css"?>\n`,
  );
  return `${styles.join('')}${drawn(figure, frame, moment)}\n`;
}

/** A text of a drawing as the label that it is. */
export function labelOf(element: Element): PlacedLabel {
  const number = (name: string): number => Number(element.getAttribute(name));
  const anchor = (element.getAttribute('text-anchor') ?? 'start') as PlacedLabel['anchor'];
  const size = number('font-size');
  return { text: element.textContent, size, x: number('x'), y: number('y'), anchor };
}

/** The texts of a drawing that stand on one another or out of its frame, by estimate; the axes' numbers aside. */
export function clashes(root: SVGSVGElement, { width, height }: Frame): readonly string[] {
  const labels = [...root.querySelectorAll('text.label')].map(labelOf).filter(({ text }) => text !== '');
  const boxes = labels.map((label) => ({ ...boxOf(label), text: label.text }));
  const out = boxes.filter((box) => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height);
  const crossed = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other) > 4)
      .map((other) => `${box.text} on ${other.text}`),
  );
  return [...out.map(({ text }) => `${text} is out of the frame`), ...crossed];
}
