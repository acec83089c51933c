import { expect, test } from 'vitest';
import { follow } from '../../src/elements/drag.ts';

type Element = Parameters<typeof follow>[1];

const pointer = (type: string, pointerId: number, clientX: number): PointerEvent =>
  Object.assign(new Event(type), { pointerId, clientX, clientY: 0 }) as unknown as PointerEvent;

test('follow(…) follows the pointer that was pressed, and no other, until that is let go', () => {
  const element = Object.assign(new EventTarget(), { setPointerCapture: () => undefined });
  const seen: unknown[] = [];
  const drag = { move: (right: number) => seen.push(right), end: (moved: boolean) => seen.push(moved) };
  follow(pointer('pointerdown', 1, 100), element as unknown as Element, 3, drag);
  element.dispatchEvent(pointer('pointermove', 1, 110));
  element.dispatchEvent(pointer('pointermove', 2, 300));
  element.dispatchEvent(pointer('lostpointercapture', 2, 300));
  element.dispatchEvent(pointer('pointermove', 1, 120));
  element.dispatchEvent(pointer('lostpointercapture', 1, 120));
  element.dispatchEvent(pointer('pointermove', 1, 130));
  expect(seen).toEqual([10, 20, true]);
});

test('follow(…) takes what moves no more than the slack for a click', () => {
  const element = Object.assign(new EventTarget(), { setPointerCapture: () => undefined });
  const seen: unknown[] = [];
  const drag = { move: (right: number) => seen.push(right), end: (moved: boolean) => seen.push(moved) };
  follow(pointer('pointerdown', 1, 100), element as unknown as Element, 3, drag);
  element.dispatchEvent(pointer('pointermove', 1, 103));
  element.dispatchEvent(pointer('lostpointercapture', 1, 103));
  expect(seen).toEqual([false]);
});
