import { expect, test } from 'vitest';
import { wishOf } from '../../src/elements/keyboard.ts';

const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const wish = (key: string, held: Partial<typeof none> = {}) => wishOf({ key, ...none, ...held });

test('wishOf(press) is undo for Ctrl or Cmd with Z, and redo with Shift, or for Ctrl with Y', () => {
  expect(wish('z', { ctrlKey: true })).toBe('undo');
  expect(wish('z', { metaKey: true })).toBe('undo');
  expect(wish('Z', { metaKey: true, shiftKey: true })).toBe('redo');
  expect(wish('y', { ctrlKey: true })).toBe('redo');
  expect(wish('y', { metaKey: true })).toBeUndefined();
});

test('wishOf(press) is the step before or after for an arrow, and with Shift the chapter', () => {
  expect([wish('ArrowLeft'), wish('ArrowRight')]).toEqual(['previous', 'next']);
  expect(wish('ArrowRight', { shiftKey: true })).toBe('next-chapter');
  expect(wish('ArrowLeft', { shiftKey: true })).toBe('prev-chapter');
});

test('wishOf(press) is the figure for Enter, and the step for Escape', () => {
  expect([wish('Enter'), wish('Escape')]).toEqual(['figure', 'step']);
  expect([wish('Enter', { ctrlKey: true }), wish('Escape', { altKey: true })]).toEqual([
    undefined,
    undefined,
  ]);
});

test('wishOf(press) knows no shortcut of a single character, and takes none from the browser', () => {
  expect(['z', 'n', '?', ' '].map((key) => wish(key))).toEqual(Array(4).fill(undefined));
  expect(wish('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(wish('ArrowLeft', { metaKey: true })).toBeUndefined();
});
