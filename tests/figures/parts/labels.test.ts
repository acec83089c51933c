import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, placeLabels } from '../../../src/figures/parts/labels.ts';
import { overlap } from '../../../src/figures/parts/boxes.ts';
import type { Label } from '../../../src/figures/parts/labels.ts';

const room = { left: 0, top: 0, right: 640, bottom: 480 };
const coordinate = fc.integer({ min: -100, max: 700 });
const anyLabel: fc.Arbitrary<Label> = fc.record({
  text: fc.constantFrom('input x = 3', 'weight w = −1.5', 'y = 6', 'prediction'),
  size: fc.constant(15),
  spots: fc
    .record({ x: coordinate, y: coordinate, anchor: fc.constantFrom('start', 'middle', 'end') })
    .map((spot) => [spot]),
});

describe('placeLabels(labels, room, taken)', () => {
  it('keeps labels apart and in the room, wherever they would stand', () => {
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 6 }), (labels) => {
        const boxes = placeLabels(labels, room).map(boxOf);
        for (const [index, box] of boxes.entries()) {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-1e-6);
          expect(box.right).toBeLessThanOrEqual(room.right + 1e-6);
          expect(box.bottom).toBeLessThanOrEqual(room.bottom + 1e-6);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('takes the first spot that is free of what is taken', () => {
    const spots = [100, 300].map((x) => ({ x, y: 50, anchor: 'middle' as const }));
    const label = { text: 'goal', size: 15, spots };
    const taken = { left: 90, right: 110, top: 40, bottom: 60 };
    expect(placeLabels([label], room)[0]?.x).toBe(100);
    expect(placeLabels([label], room, [taken])[0]?.x).toBe(300);
  });

  it('covers a mark rather than another text, where no place is free', () => {
    const small = { left: 0, top: 0, right: 80, bottom: 60 };
    const spots = [{ x: 0, y: 10, anchor: 'start' as const }];
    const label = (text: string) => ({ text, size: 15, spots });
    const [first, second] = placeLabels([label('goal weight'), label('error E')], small, [
      { left: 0, top: 18, right: 80, bottom: 60 },
    ]).map(boxOf);
    expect(first && second && overlap(first, second)).toBe(0);
  });
});
