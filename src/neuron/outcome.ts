/**
 * How a run ended. Passes are counted from 1. Each ending but `moving` is checked for after a pass, so none comes before
 * pass 1; where two are true of the same pass, the one named first here is told.
 *
 * - `converged`: after this pass |δ| ≤ tolerance for every example. `exactly` says whether every δ was 0, so that no
 *   update can change anything any more, and no example can tell the weight from the right one.
 * - `stalled`: this pass left the weight as it found it, to the last bit, and so will every pass after it, though some δ
 *   is above the tolerance. Either the changes are too small for a double to hold, or the examples pull the weight apart and
 *   it rests where their pulls cancel out, or α is 0, or by `gradient` every input is 0 whose prediction is off.
 * - `blown-up`: this pass left a weight that is infinite or not a number, and it will never be finite again.
 * - `moving`: none of these after all the passes that were asked for. A run of 0 passes is always `moving`.
 */
export type Outcome =
  | { readonly kind: 'converged'; readonly pass: number; readonly exactly: boolean }
  | { readonly kind: 'stalled'; readonly pass: number }
  | { readonly kind: 'blown-up'; readonly pass: number }
  | { readonly kind: 'moving' };
