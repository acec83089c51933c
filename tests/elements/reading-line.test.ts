import { expect, test } from 'vitest';
import { readingLine } from '../../src/elements/reading-line.ts';

test('readingLine(height, covered, landing) is a little above the middle where nothing covers the text', () => {
  expect(readingLine(1000, 0, 150)).toEqual({ line: 400, way: 246 });
});

test('readingLine(height, covered, landing) is in the upper half of what a figure on top leaves free', () => {
  const { line, way } = readingLine(1000, 400, 430);
  expect(line).toBeCloseTo(610);
  expect(way).toBeCloseTo(176);
});

test('readingLine(height, covered, landing) lets a step arrive at once that lands below the line', () => {
  expect(readingLine(200, 0, 150).way).toBe(0);
});
