import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit } from '../../src/story/fit.ts';
import { nudge } from '../../src/story/nudge.ts';
import { anyBetween } from '../any-between.ts';
import { declarationOf, story } from './any-story.ts';

const w = declarationOf('w');

describe('nudge(declaration, value, steps)', () => {
  it('adds steps without floating dust', () => {
    expect(nudge(w, 0.2, 1)).toBe(0.3);
    expect(nudge(w, 0.3, -3)).toBe(0);
    expect(nudge(w, 0.125, 10)).toBe(1.125);
    expect(nudge({ ...w, step: 1e-7 }, 0, 3)).toBe(3e-7);
    expect(nudge({ ...w, step: 25, max: 1e22 }, 1e21, 1)).toBe(1e21);
  });

  it('stops at the ends, and is never −0', () => {
    expect(nudge(w, 2.95, 1)).toBe(3);
    expect(nudge(w, 0, -1000)).toBe(-3);
    expect(nudge(w, -0.1, 1)).toBe(0);
  });

  it('keeps an entry of a list within the range of all', () => {
    expect(nudge(declarationOf('train'), 8, 3)).toBe(9);
  });

  it('goes there and back again', () => {
    const inside = fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(inside, fc.integer({ min: -10, max: 10 }), (value, steps) => {
        expect(nudge(w, nudge(w, value, steps), -steps)).toBe(value + 0);
      }),
    );
  });

  it('gives an allowed value for every allowed value', () => {
    const any = fc
      .constantFrom(...[...story.numbers.values()].filter(({ kind }) => kind === 'number'))
      .chain((declaration) =>
        fc.tuple(fc.constant(declaration), anyBetween(declaration.min, declaration.max)),
      );
    fc.assert(
      fc.property(any, fc.integer({ min: -1000, max: 1000 }), ([declaration, value], steps) => {
        const next = nudge(declaration, value, steps);
        expect(fit(declaration, next)).toBe(next);
      }),
    );
  });
});
