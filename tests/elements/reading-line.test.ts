import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingLine } from '../../src/elements/reading-line.ts';

const heights = fc.integer({ min: 200, max: 2000 });
const shares = fc.double({ min: 0, max: 0.6, noNaN: true });

test('readingLine(height, covered, landing) is in the upper half of what is free', () => {
  fc.assert(
    fc.property(heights, shares, (height, share) => {
      const covered = share * height;
      const { line } = readingLine(height, covered, 0);
      expect(line).toBeGreaterThan(covered);
      expect(line).toBeLessThan((covered + height) / 2);
    }),
  );
});

test('readingLine(height, covered, landing) has a step arrive before it is where a link puts it, by what browsers miss that', () => {
  fc.assert(
    fc.property(heights, shares, shares, (height, share, land) => {
      const landing = land * height;
      const { line, way } = readingLine(height, share * height, landing);
      expect(way).toBeGreaterThanOrEqual(0);
      expect(line - way).toBeGreaterThanOrEqual(Math.min(line, landing + 1));
    }),
  );
});
