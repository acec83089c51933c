import { expect, test, vi } from 'vitest';
import { follow } from '../../src/elements/drag.ts';

type Element = Parameters<typeof follow>[1];

const pointer = (type: string, pointerId: number, clientX: number): PointerEvent =>
  Object.assign(new Event(type), { pointerId, clientX, clientY: 0 }) as unknown as PointerEvent;

/** What is told of a drag that pointer 1 begins at 100 px: how far it is at each move, and at its end whether it moved. */
function toldOf(...events: readonly PointerEvent[]): readonly unknown[] {
  const element = Object.assign(new EventTarget(), { setPointerCapture: () => undefined });
  const page = new EventTarget();
  vi.stubGlobal('document', page);
  const told: unknown[] = [];
  const drag = { move: (right: number) => told.push(right), end: (moved: boolean) => told.push(moved) };
  follow(pointer('pointerdown', 1, 100), element as unknown as Element, 3, drag);
  for (const event of events) (event.type === 'lostpointercapture' ? page : element).dispatchEvent(event);
  vi.unstubAllGlobals();
  return told;
}

test('follow(…) follows the pointer that was pressed, and no other, until that is let go', () => {
  const told = toldOf(
    pointer('pointermove', 1, 110),
    pointer('pointermove', 2, 300),
    pointer('lostpointercapture', 2, 300),
    pointer('pointermove', 1, 120),
    pointer('lostpointercapture', 1, 120),
    pointer('pointermove', 1, 130),
  );
  expect(told).toEqual([10, 20, true]);
});

test('follow(…) takes what moves no more than the slack for a click', () => {
  expect(toldOf(pointer('pointermove', 1, 103), pointer('lostpointercapture', 1, 103))).toEqual([false]);
});
