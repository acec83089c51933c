import { expect, test } from 'vitest';
import { dragged } from '../../src/elements/handles.ts';
import type { NumberDeclaration } from '../../src/story/number.ts';
import { readStory } from '../../src/story/read-story.ts';
import { articleOf, rows, steps } from '../story/article.ts';

const weight = readStory(articleOf(rows, steps)).numbers.get('w') as NumberDeclaration;

test('dragged(held, distance, unit) adds what the distance is worth, without the dust of floating point', () => {
  expect(dragged({ declaration: weight, value: 0.1 }, 20, 100)).toBe(0.3);
});

test('dragged(held, distance, unit) goes against the axis where the unit is negative', () => {
  expect(dragged({ declaration: weight, value: 1 }, -50, -100)).toBe(1.5);
});

test('dragged(held, distance, unit) falls on the steps of the number, whatever it was before', () => {
  expect(dragged({ declaration: weight, value: 0.123 }, 11, 100)).toBe(0.2);
});

test('dragged(held, distance, unit) falls on the nearest of the steps, not on the one before', () => {
  expect(dragged({ declaration: weight, value: 0 }, 17, 100)).toBe(0.2);
});

test('dragged(held, distance, unit) stays within the range of the number', () => {
  expect(dragged({ declaration: weight, value: 1 }, 9999, 10)).toBe(3);
});

test('dragged(held, distance, unit) has finer steps where the number’s own are so long that a knob would jump', () => {
  expect(dragged({ declaration: weight, value: 0.1 }, 10, 2000)).toBe(0.11);
  expect(dragged({ declaration: weight, value: 0.1 }, 10, 20_000)).toBe(0.101);
  expect(dragged({ declaration: weight, value: 1 }, 30, 1e8)).toBe(1.000_000_3);
  const finest = { ...weight, step: 1e-7 };
  expect(dragged({ declaration: finest, value: 1 }, 30, 1e8)).toBe(1.000_000_3);
  expect(dragged({ declaration: finest, value: 1 }, 30, 1e10)).toBe(1.000_000_003);
});
