import { expect, test } from 'vitest';
import { readingLine } from '../../src/elements/reading-line.ts';

test('readingLine(height, covered) is a little above the middle where nothing covers the text', () => {
  expect(readingLine(1000, 0)).toEqual({ line: 450, way: 250 });
});

test('readingLine(height, covered) is in the upper half of what a figure on top leaves free', () => {
  const { line, way } = readingLine(1000, 400);
  expect(line).toBeCloseTo(610);
  expect(way).toBeCloseTo(150);
});
