/**
 * How wrong a prediction is, whichever way: `E = δ²`. Never below 0, and 0 only where the prediction is right. It can
 * overflow to infinity where delta itself is still finite (from about 1.34 × 10¹⁵⁴ on).
 */
export function errorOf(delta: number): number {
  return delta * delta;
}
