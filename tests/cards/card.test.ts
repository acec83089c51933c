import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { cardSvg } from '../../src/cards/card.ts';
import errorAndDelta from '../../src/figures/error-and-delta.ts';
import forwardPropagation from '../../src/figures/forward-propagation.ts';
import { momentOf } from '../figures/drawings.ts';

const parabola = momentOf('parabola', { x: 1, w: 0, goal: 1 });
const loop = momentOf('loop', { x: 0.5, w: 2, goal: 3 }, 0.5);

const rootOf = (svg: string) => parseHTML(svg).document.documentElement;

test('cardSvg(title, figure, moment) lays an arrow that points up on its side, in the place of one to the right', () => {
  const svg = cardSvg('Forward propagation', forwardPropagation, loop);
  const texts = [...rootOf(svg).querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain('2 ↑ 4');
  expect(svg).not.toContain('→');
  expect(rootOf(svg).querySelector('tspan[rotate="90"]')?.textContent).toBe('↑');
});

test('cardSvg(title, figure, moment) paints what only the figure of one chapter has', () => {
  const root = rootOf(cardSvg('Error and delta', errorAndDelta, parabola));
  const name = [...root.querySelectorAll('.label')].find(({ textContent }) => textContent === 'goal weight');
  expect(name?.getAttribute('paint-order')).toBe('stroke');
  expect(name?.getAttribute('stroke')).toBe('#fbfaf6');
  expect(root.querySelector('.drop')?.getAttribute('stroke-width')).toBe('1.5px');
});
