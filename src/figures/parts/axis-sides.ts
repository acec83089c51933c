/** How long a tick is, and how far from the axis its number begins, in user units; both outwards. */
const [length, away] = [4, 8];

/** How an axis at one side is drawn. `way` is a place along it, `start` and `end` are its ends; all in user units. */
export interface AxisSide {
  readonly anchor: 'middle' | 'end';
  readonly line: (start: number, end: number) => string;
  readonly tick: (way: number) => string;
  readonly text: (way: number) => Readonly<Record<string, string | number>>;
  /** The move that brings an axis, drawn at 0, to where it stands. */
  readonly move: (at: number) => string;
}

/** Below what it measures. */
export const bottomSide: AxisSide = {
  anchor: 'middle',
  line: (start, end) => `M${start},${length}V0.5H${end}V${length}`,
  tick: (way) => `M${way},0.5V${length}`,
  text: (way) => ({ x: way, y: away, dy: '0.71em' }),
  move: (at) => `translate(0,${at})`,
};

/** At the left of what it measures. */
export const leftSide: AxisSide = {
  anchor: 'end',
  line: (start, end) => `M-${length},${start}H0.5V${end}H-${length}`,
  tick: (way) => `M0.5,${way}H-${length}`,
  text: (way) => ({ x: -away, y: way, dy: '0.32em' }),
  move: (at) => `translate(${at},0)`,
};
