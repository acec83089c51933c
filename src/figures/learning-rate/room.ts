import type { Frame } from '../figure.ts';
import { boxOfSides } from '../parts/boxes.ts';
import type { Panel } from '../parts/panel.ts';
import type { View } from './learning-rate-scene.ts';

/** The panels of a view in a frame; one that has no room there is left out. */
export interface Room {
  readonly path?: Panel;
  readonly passes?: Panel;
  readonly map?: Panel;
}

function wideRoom(view: View): Room {
  const size = 15;
  const whole = boxOfSides(8, 6, 632, 474);
  if (view === 'path') return { path: { left: 24, right: 616, top: 24, base: 412, size, room: whole } };
  if (view === 'passes') return { passes: { left: 76, right: 610, top: 26, base: 412, size, room: whole } };
  if (view === 'map') {
    return {
      passes: {
        left: 64,
        right: 610,
        top: 14,
        base: 112,
        size,
        room: boxOfSides(8, 6, 632, 158),
        small: true,
      },
      map: { left: 64, right: 610, top: 200, base: 420, size, room: boxOfSides(8, 166, 632, 474) },
    };
  }
  return {
    path: { left: 16, right: 300, top: 14, base: 190, size, room: boxOfSides(8, 6, 312, 240), small: true },
    passes: {
      left: 378,
      right: 616,
      top: 14,
      base: 190,
      size,
      room: boxOfSides(322, 6, 632, 240),
      small: true,
    },
    map: { left: 64, right: 616, top: 278, base: 424, size, room: boxOfSides(8, 252, 632, 476) },
  };
}

function narrowRoom(view: View): Room {
  const size = 13;
  const whole = boxOfSides(5, 4, 355, 237);
  if (view === 'path') return { path: { left: 12, right: 348, top: 12, base: 190, size, room: whole } };
  if (view === 'passes') return { passes: { left: 54, right: 344, top: 12, base: 190, size, room: whole } };
  if (view === 'map') return { map: { left: 40, right: 350, top: 34, base: 194, size, room: whole } };
  return {
    passes: { left: 48, right: 346, top: 8, base: 62, size, room: boxOfSides(5, 2, 355, 96), small: true },
    map: { left: 48, right: 346, top: 120, base: 204, size, room: boxOfSides(5, 98, 355, 239) },
  };
}

/** The panels that a view has in a frame. On a phone `all` does without the path. */
export const roomFor = (frame: Frame, view: View): Room =>
  frame.name === 'wide' ? wideRoom(view) : narrowRoom(view);
