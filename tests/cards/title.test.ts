import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { parted, titleSvg } from '../../src/cards/title.ts';
import { textWidth } from '../../src/figures/parts/text-width.ts';

/** From the left margin of a card's title to its figure, less a gap, in pixels. */
const room = 430;

test.each([
  'Training',
  'Error and delta',
  'Final thoughts',
  'The learning rate',
  'Backpropagation through time',
])('parted(title) lets no line of “%s” be wider than its room', (title) => {
  const { lines, size } = parted(title);
  expect(lines.join(' ')).toBe(title);
  expect(Math.max(...lines.map((line) => textWidth(line, size)))).toBeLessThan(room);
});

test('parted(title) makes no more lines than there have to be, and only a long word smaller', () => {
  expect(parted('Training').lines).toEqual(['Training']);
  expect(parted('Error and delta').lines).toEqual(['Error and', 'delta']);
  expect(parted('Error and delta').size).toBe(parted('Training').size);
  expect(parted('Backpropagation').size).toBeLessThan(parted('Training').size);
});

test('titleSvg(title) keeps signs that mean something in markup', () => {
  const { document } = parseHTML(`<svg>${titleSvg('Delta & error < 1')}</svg>`);
  expect(titleSvg('Delta & error < 1')).toContain('Delta &amp; error');
  expect(document.querySelector('svg')?.textContent).toContain('Delta & error');
});
