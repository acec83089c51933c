/** A value as a fixed range can show it: the nearest that the range has, and on which side of the range the true one lies. */
export interface Held {
  readonly value: number;
  /** −1 below the range, 1 above it, 0 within. */
  readonly beyond: -1 | 0 | 1;
}

/** Holds a value within a range whose ends never move, so that nothing rescales under a hand; what is no number is shown at 0. */
export function held(value: number, [low, high]: readonly [number, number]): Held {
  if (Number.isNaN(value)) return { value: Math.min(Math.max(0, low), high), beyond: 0 };
  if (value > high) return { value: high, beyond: 1 };
  if (value < low) return { value: low, beyond: -1 };
  return { value, beyond: 0 };
}
