import type { Frame } from '../figure.ts';
import { pointAt } from '../parts/arc.ts';
import type { Circle } from '../parts/arc.ts';
import type { Spot } from '../parts/labels.ts';

/** Where one line of a station stands, and how wide it may be. */
interface Place extends Spot {
  readonly room: number;
}

/** Where a station's numbers and the words on them stand; without a place, words are not shown. */
export interface ToldPlace {
  readonly numbers: Place;
  readonly note?: Place;
}

/** Where a station's name stands, and what it tells; `near` the name where that is short enough for the room there. */
export interface StationPlace extends ToldPlace {
  readonly word: Place;
  readonly near?: ToldPlace;
}

/** Where the parts of the loop are, in user units. */
export interface LoopPlaces {
  readonly circle: Circle;
  readonly dot: number;
  /** The largest type size of the stations' numbers. */
  readonly size: number;
  /** Whether there is room for the numbers of every station, not only of the one at work. */
  readonly roomy: boolean;
  readonly stations: readonly StationPlace[];
}

/** One line under another. */
const lines = (x: number, y: number, anchor: Spot['anchor'], room: number): StationPlace => ({
  word: { x, y, anchor, room },
  numbers: { x, y: y + 25, anchor, room },
  note: { x, y: y + 48, anchor, room },
});

function widePlaces({ width }: Frame): LoopPlaces {
  const circle = { x: 320, y: 280, radius: 140 };
  const dot = 15;
  const { x, y } = pointAt(circle, 1 / 3);
  const [right, room] = [x + dot + 12, width - x - dot - 18];
  const [aside, half] = [dot + 12, width / 2 - dot - 18];
  return {
    circle,
    dot,
    size: 19,
    roomy: true,
    stations: [
      lines(width / 2 + aside, 64, 'start', half),
      lines(right, y - 4, 'start', room),
      lines(width - right, y - 4, 'end', room),
      lines(width / 2 - aside, 64, 'end', half),
    ],
  };
}

function narrowPlaces({ width }: Frame): LoopPlaces {
  const circle = { x: 180, y: 125, radius: 72 };
  const dot = 9;
  const { x, y } = pointAt(circle, 1 / 3);
  const [right, edge, all] = [x + dot + 8, width - 6, width - 12];
  const top = (side: number, anchor: Spot['anchor']): StationPlace => {
    const word = { x: width / 2 + side * (dot + 8), y: 12, anchor, room: all / 2 - dot - 8 };
    return {
      word,
      numbers: { x: width / 2, y: 30, anchor: 'middle', room: all },
      near: { numbers: { ...word, y: 30 } },
    };
  };
  const low = (word: number, end: number, anchor: Spot['anchor']): StationPlace => {
    const across = { x: end, anchor: anchor === 'start' ? 'end' : 'start', room: all } as const;
    // Below the station there is room towards the middle, too.
    const inward = anchor === 'start' ? -12 : 12;
    const near = { x: word + inward, anchor, room: edge - right + 12 };
    return {
      word: { x: word, y: y + 4, anchor, room: edge - right },
      numbers: { ...across, y: 213 },
      note: { ...across, y: 230 },
      near: { numbers: { ...near, y: y + 22 }, note: { ...near, y: y + 39 } },
    };
  };
  const stations = [top(1, 'start'), low(right, edge, 'start'), low(width - right, 6, 'end'), top(-1, 'end')];
  return { circle, dot, size: 14, roomy: false, stations };
}

/** The places of the loop in a frame. */
export const loopPlaces = (frame: Frame): LoopPlaces =>
  frame.name === 'wide' ? widePlaces(frame) : narrowPlaces(frame);
