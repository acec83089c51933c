/** A place in a drawing, in user units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
