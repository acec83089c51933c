/** The line on the window at which the reader is taken to read, and the length over which a step arrives; in px. */
export interface ReadingLine {
  readonly line: number;
  readonly way: number;
}

/** The reading line of a window of that height, of which a figure that stays on top covers `covered` px; 0 for none. */
export function readingLine(height: number, covered: number): ReadingLine {
  const free = height - covered;
  return { line: covered + (covered ? 0.35 : 0.45) * free, way: 0.25 * free };
}
