/** How much of the whole a part is, from 0 to 1; 0 of a whole that is not there. */
export function shareOf(part: number, whole: number): number {
  return part > 0 && whole > 0 ? Math.min(part / whole, 1) || 0 : 0;
}
