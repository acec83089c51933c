import { numberText } from '../../story/number-text.ts';
import { raisedText } from '../../story/raised.ts';
import type { Panel } from '../parts/panel.ts';
import { textWidth } from '../parts/text-width.ts';
import { lowestWeightOf } from '../../neuron/mean-error.ts';
import type { Level } from './levels.ts';
import type { RunSoFar } from './run-so-far.ts';

/** How many passes there can be room for. */
const rungs = [10, 20, 50, 100, 200];

/**
 * How many passes are shown: the whole run where it is short, of a longer one 50 where it converges or comes to rest and 20 elsewhere, and
 * more once the reader has gone further.
 */
export function passesShown({ weights, outcome, present }: RunSoFar): number {
  const end = weights.length - 1;
  const wanted =
    outcome.kind === 'converged' || outcome.kind === 'stalled' ? Math.min(end, 50) : Math.min(end, 20);
  return rungs.find((rung) => rung >= Math.max(present, wanted)) ?? 200;
}

/**
 * Heights of weights, on a scale that is symmetric about the goal weight: nearly even as far as the start is, then by powers of ten. With
 * the start at a distance of 1, a distance of 1, 9, 99 and 999 is 0.3, 1, 2 and 3 bends high.
 */
export interface WeightScale {
  /** Where the weight is right; where it fits best, if no weight fits all. */
  readonly middle: number;
  readonly levels: readonly Level[];
  of(weight: number): number;
}

/** The scale that has room for these weights, which are finite, the start first. */
export function weightScale(
  { goalWeight, examples, outcome }: RunSoFar,
  weights: readonly number[],
  panel: Panel,
): WeightScale {
  const middle = goalWeight ?? lowestWeightOf(examples);
  const near = Math.abs((weights[0] ?? 0) - middle) || 1;
  const bent = (weight: number): number => {
    const far = Math.abs(weight - middle);
    const share = far / near;
    const bend = share < 1e100 ? Math.log10(1 + share) : Math.log10(far) - Math.log10(near);
    return weight < middle ? -bend : bend;
  };
  const bends = weights.map(bent);
  const low = roomy(-Math.min(0, ...bends));
  const high = roomy(Math.max(0, ...bends));
  const whole = Math.max(low + high, 0.1);
  const pad = 0.05 * whole;
  const unit = (panel.base - panel.top) / (whole + 2 * pad);
  const of = (weight: number): number => panel.base - (bent(weight) + low + pad) * unit;
  const start = weights[0] ?? 0;
  const rests = outcome.kind === 'stalled' ? [Number((weights.at(-1) ?? 0).toPrecision(4))] : [];
  // Where there is room for one of them only, it is the line that all is measured from.
  const ends = goalWeight === null ? [start, ...rests] : [goalWeight, start];
  return { middle, of, levels: levelsFor(ends, Math.max(low, high), near, of, panel) };
}

/** A little more than the reach, in bends and in steps, so that the scale is still while the reach changes a little. */
function roomy(reach: number): number {
  // The start is 0.3 high: up to there, where all of a run stays that settles, in quarters of that.
  if (reach < 0.31) return Math.ceil(reach / 0.0775 - 0.05) * 0.0775;
  const step = reach < 1 ? 0.25 : reach < 5 ? 1 : reach < 20 ? 4 : reach < 100 ? 20 : 80;
  return Math.ceil(reach / step) * step;
}

function levelsFor(
  ends: readonly number[],
  reach: number,
  near: number,
  of: WeightScale['of'],
  { top, base, left, room }: Panel,
): readonly Level[] {
  const first = Math.max(0, Math.floor(Math.log10(near)));
  // As many powers between one level and the next as leaves three levels of them to a side.
  const step = [1, 2, 5, 10, 20, 50, 100, 150].find((each) => reach / each <= 3.2) ?? 150;
  const powers =
    reach < 0.9 ? [] : [1, 2, 3].map((count) => first + count * step).filter((power) => power < 300);
  const most = left - 8 - room.left;
  const wanted = [
    ...ends.map((weight) => ({ weight, text: levelText(weight, most) })),
    ...[1, -1].flatMap((sign) =>
      powers.map((power) => ({ weight: sign * 10 ** power, text: powerText(sign, power) })),
    ),
  ];
  const chosen: Level[] = [];
  // Numbers of 11 need 17 from one to the next.
  for (const { weight, text } of wanted) {
    const y = of(weight);
    const free = chosen.every((each) => Math.abs(each.y - y) > 17);
    const fits = textWidth(text, 11) <= most;
    if (free && fits && y >= top && y <= base) chosen.push({ y, text });
  }
  return chosen;
}

function levelText(weight: number, most: number): string {
  const text = numberText(weight);
  return textWidth(text, 11) < most ? text : numberText(Number(weight.toPrecision(2)));
}

function powerText(sign: number, power: number): string {
  const size = power < 5 ? numberText(10 ** power) : `10${raisedText(String(power))}`;
  return `${sign < 0 ? '−' : ''}${size}`;
}
