import { checkExamples, checkRule } from './check.ts';
import type { Example } from './example.ts';
import { halve } from './halve.ts';
import type { Rule } from './rule.ts';

/** Learning rates between two ends. */
export interface RateRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The learning rates above 0 at which a pass over these examples shrinks the distance, |passFactor| < 1, as ranges,
 * ascending, each end to the last digit or two. Most data have one range, from 0 to their border: for 4, 5, 6 it is
 * near 0.4113; for a single input x, 2/x. From the end of the last range on no rate shrinks the distance. There are several where
 * sizes differ much: 1 and 100 have one up to about 0.02 and one around 1, where the example 1 is hit. There is none
 * where no rate shrinks the distance, as for −1 alone by the rule `delta`. (Inputs that pull by less than 1e−300 count as
 * 0; where one pulls by more than the largest double, no range is found.)
 *
 * The pass factor is the product of all (1 − α · strength), so it is 0 only at the rates 1/strength. Between two of these neighbours
 * log |passFactor| is a sum of concave curves: it rises to one peak and falls again. So the distance can grow on one
 * stretch around the peak at most, and halving finds the ends of that.
 *
 * Throws a TypeError or a RangeError where there is no example, one is not finite, or there is no such rule.
 */
export function shrinkingRanges(examples: readonly Example[], rule: Rule): readonly RateRange[] {
  const strengths = strengthsOf(examples, rule);
  const grows = (alpha: number) =>
    Math.abs(strengths.reduce((all, strength) => all * (1 - alpha * strength), 1)) >= 1;
  const shrinks = (alpha: number) => !grows(alpha);
  const ranges: RateRange[] = [];
  let from = 0;
  let below = 0;
  for (const landing of landingsOf(examples, rule)) {
    const peak = peakBetween(below, landing, strengths);
    if (peak > below && grows(peak)) {
      if (below > 0) ranges.push({ from, to: halve(below, peak, grows) });
      from = halve(peak, landing, shrinks);
    }
    below = landing;
  }
  // At four times the last landing every factor is below −3 or above 1.
  if (below > 0) ranges.push({ from, to: halve(below, 4 * below, grows) });
  return ranges;
}

/**
 * The learning rates above 0 at which an update on one of these examples lands on its goal, 1/x, or 1/x² by the rule `gradient`:
 * ascending, each once. (Inputs that pull by less than 1e−300 have none; where one pulls by more than the largest double, none is
 * found.) Throws as `shrinkingRanges` does.
 */
export function landingsOf(examples: readonly Example[], rule: Rule): readonly number[] {
  const rates = strengthsOf(examples, rule).map((strength) => 1 / strength);
  return [...new Set(rates.filter((rate) => rate > 0))].sort((a, b) => a - b);
}

/** How strongly each example pulls at the weight, for each unit of α: what α is multiplied by in its factor. */
function strengthsOf(examples: readonly Example[], rule: Rule): readonly number[] {
  checkExamples(examples);
  checkRule(rule);
  const strengths = examples.map(({ input }) => (rule === 'gradient' ? input * input : input));
  // The rates that belong to a strength are near its inverse. No double is one where the strength is at the ends of what there is.
  return strengths.includes(Infinity) ? [] : strengths.filter((strength) => Math.abs(strength) > 1e-300);
}

/** Where |passFactor| is largest between two rates that have no landing between them; the first, if it falls from there. */
function peakBetween(from: number, to: number, strengths: readonly number[]): number {
  const falls = (alpha: number) =>
    strengths.reduce((slope, strength) => slope - strength / (1 - alpha * strength), 0) <= 0;
  return from === 0 && falls(0) ? 0 : halve(from, to, falls);
}
