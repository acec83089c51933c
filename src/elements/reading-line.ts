/** The line on the window at which the reader is taken to read, and the length over which a step arrives; in px. */
export interface ReadingLine {
  readonly line: number;
  readonly way: number;
}

/** By how much browsers miss the place that a link leads to; px. */
export const slack = 4;

/**
 * The reading line of a window of that height, of which a figure that stays on top covers `covered` px; 0 for none. A step arrives
 * while its top goes from the line up to `landing`, where a link to it would put it.
 */
export function readingLine(height: number, covered: number, landing: number): ReadingLine {
  const line = covered + (covered ? 0.35 : 0.4) * (height - covered);
  return { line, way: Math.max(0, line - landing - slack) };
}
