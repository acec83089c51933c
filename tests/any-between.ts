import fc from 'fast-check';

/**
 * Any number between two, most of them spread evenly: `fc.double` alone draws every power of two as often as every other, so that of
 * the numbers from 0 to 1 nearly all are too near to 0 to be seen.
 */
export const anyBetween = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
    {
      weight: 4,
      arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((part) => min + ((max - min) * part) / 1_000_000),
    },
  );
