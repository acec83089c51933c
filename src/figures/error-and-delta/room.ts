import type { Frame } from '../figure.ts';
import type { Box } from '../parts/boxes.ts';
import type { NeuronPlace } from '../parts/neuron-place.ts';
import type { Panel } from '../parts/panel.ts';
import type { View } from './error-scene.ts';

/** The number line's panel. */
export interface LinePanel extends Panel {
  /** Whether the error's square has room to stand on the line. */
  readonly withSquare: boolean;
  /** Whether the prediction can be taken hold of, to change the weight that makes it. */
  readonly withHand?: boolean;
}

/** The panels of a view; one that has no room is left out. */
export interface Room {
  readonly line?: LinePanel;
  readonly parabola?: Panel;
  /** The neuron that makes the prediction, above the line. */
  readonly neuron?: NeuronPlace;
}

const wideSize = 15;
const narrowSize = 13;

function wideRoom(view: View): Room {
  const box = (top: number, bottom: number): Box => ({ left: 8, right: 632, top, bottom });
  const across = { left: 24, right: 616, size: wideSize };
  const inLine = { left: 100, right: 540, size: wideSize };
  if (view === 'line') {
    return {
      neuron: { x: 110, y: 84, width: 420, radius: 44, size: wideSize },
      line: { ...across, top: 150, base: 396, room: box(150, 474), withSquare: true },
    };
  }
  if (view === 'parabola') return { parabola: { ...across, top: 16, base: 420, room: box(8, 472) } };
  return {
    parabola: { ...inLine, top: 10, base: 188, room: box(6, 238) },
    line: { ...inLine, top: 238, base: 414, room: box(238, 474), withSquare: true },
  };
}

function narrowRoom(view: View): Room {
  const box = (top: number, bottom: number): Box => ({ left: 6, right: 354, top, bottom });
  const across = { left: 12, right: 348, size: narrowSize };
  if (view === 'line')
    return { line: { ...across, top: 6, base: 176, room: box(4, 236), withSquare: true, withHand: true } };
  if (view === 'parabola') return { parabola: { ...across, top: 8, base: 182, room: box(4, 236) } };
  return {
    parabola: { ...across, top: 6, base: 104, room: box(4, 145) },
    line: { ...across, top: 150, base: 182, room: box(147, 236), withSquare: false },
  };
}

/** The panels that a view has in a frame. */
export const roomFor = (frame: Frame, view: View): Room =>
  frame.name === 'wide' ? wideRoom(view) : narrowRoom(view);
