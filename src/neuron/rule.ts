/**
 * How an update turns delta into a change of the weight.
 *
 * - `delta`, the short rule of the lesson: `w ← w − α · δ`. It goes the right way as long as the input is above 0.
 * - `gradient`, the textbook's: `w ← w − α · δ · x`. It is downhill on the error whatever the input's sign, for the slope
 *   of δ² over the weight is 2 · δ · x (the 2 is left to α). See Trask, Grokking Deep Learning, chapter 4.
 */
export type Rule = 'delta' | 'gradient';

/** Every rule, the lesson's own first. */
export const rules: readonly Rule[] = ['delta', 'gradient'];
