import { expect, test } from 'vitest';
import { stepsOf } from '../../src/elements/key-steps.ts';

const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, held: Partial<typeof none> = {}) => ({ key, ...none, ...held });

test('stepsOf(press) is one step for an arrow up or down, and ten with Shift or for a page key', () => {
  expect(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].map((key) => stepsOf(press(key)))).toEqual([
    1, -1, 10, -10,
  ]);
  expect(stepsOf(press('ArrowDown', { shiftKey: true }))).toBe(-10);
});

test('stepsOf(press) is no more than ten for a page key with Shift', () => {
  expect(stepsOf(press('PageUp', { shiftKey: true }))).toBe(10);
});

test('stepsOf(press) goes all the way to an end for Home and End', () => {
  expect([stepsOf(press('Home')), stepsOf(press('End'))]).toEqual([-Infinity, Infinity]);
});

test('stepsOf(press) leaves the arrows left and right to the caret of a text, and takes them for a slider', () => {
  expect(stepsOf(press('ArrowRight'))).toBeUndefined();
  expect(stepsOf(press('ArrowRight'), true)).toBe(1);
  expect(stepsOf(press('ArrowLeft', { shiftKey: true }), true)).toBe(-10);
});

test('stepsOf(press) leaves shortcuts of the browser and all other keys alone', () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
    expect(stepsOf(press('ArrowUp', held))).toBeUndefined();
  expect(stepsOf(press('7'))).toBeUndefined();
});
