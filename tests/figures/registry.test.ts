import { describe, expect, it } from 'vitest';
import { frames, wide } from '../../src/figures/figure.ts';
import { figureNames, figureOf, viewsOf } from '../../src/figures/registry.ts';
import type { NumberValue } from '../../src/story/number.ts';
import { drawing, drawn, momentOf } from './drawings.ts';

const numbers = new Map<string, NumberValue>(
  Object.entries({ x: 3, w: 2, goal: 4, train: [1, 2, 3], test: [4, 5, 6], alpha: 0.1, pass: 4 }),
);

describe('viewsOf(name)', () => {
  it.each(figureNames.filter((name) => viewsOf(name).length))(
    'names views of %s that are each drawn in their own way',
    (name) => {
      const pictures = viewsOf(name).map((view) =>
        drawn(figureOf(name), wide, { ...momentOf(view, {}, 0.5), numbers }),
      );
      expect(new Set(pictures).size).toBe(viewsOf(name).length);
    },
  );

  it.each(figureNames)(
    'names views of %s whose words are read as the caption and the table, not one by one',
    (name) => {
      const views = viewsOf(name);
      for (const frame of frames)
        for (const view of views.length ? views : ['']) {
          const root = drawing(figureOf(name), frame, { ...momentOf(view, {}, 0.5), numbers });
          const heard = [...root.querySelectorAll('text')].filter(
            (text) => !text.closest('[aria-hidden="true"]'),
          );
          expect(heard.map((text) => text.textContent)).toEqual([]);
        }
    },
  );

  it('throws on a name that no figure has, and says which there are', () => {
    expect(() => viewsOf('neuro')).toThrow('no figure named “neuro”; there are one-neuron, neuron,');
  });
});
