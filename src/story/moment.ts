import { numbersAt } from './cascade.ts';
import { eased } from './eased.ts';
import type { NumberValue, Numbers } from './number.ts';
import type { Position } from './position.ts';
import type { Edits, Step, Story } from './story.ts';

/** What holds now: the step the reader is at, how far into it, and each number's value. */
export interface Moment {
  readonly step: Step;
  /** The step's place among the chapter's steps, from 0. */
  readonly index: number;
  /** How far into the step the reader has scrolled: 0 until it has arrived, 1 where the next begins. */
  readonly progress: number;
  readonly numbers: Numbers;
}

/**
 * What holds at a position (its step brought into range), with the reader's edits. Plain numbers are blended from the previous
 * step's value over the first third of the step's arrival, to a tenth of the number's step, or, where it is whole, one by one; lists
 * and choices change at the step's top.
 */
export function momentAt(story: Story, position: Position, edits: Edits): Moment {
  const index = Math.max(0, Math.min(position.step, story.steps.length - 1));
  const step = story.steps[index] as Step;
  const numbers = new Map(numbersAt(story, index, edits));
  const before: Numbers = position.arrival < blended && index ? numbersAt(story, index - 1, edits) : numbers;
  for (const [name, value] of numbers) {
    const { whole, step: grain } = story.numbers.get(name) ?? { whole: true, step: 1 };
    numbers.set(name, blend(before.get(name), value, position.arrival, whole ? 1 : grain / 10));
  }
  return { step, index, progress: position.progress, numbers };
}

/**
 * Whether what shows one moment shows the other as well: both are at the same step, with the same numbers and, where progress counts,
 * equally far into it. Of nothing shown, false.
 */
export function isShown(shown: Moment | undefined, now: Moment, progressCounts = false): boolean {
  if (shown?.index !== now.index || (progressCounts && shown.progress !== now.progress)) return false;
  return [...now.numbers].every(([name, value]) => shown.numbers.get(name) === value);
}

/** The share of a step's arrival after which its own numbers hold: by then its first lines are read. */
const blended = 1 / 3;

/** A number on its way from one value to another, in whole grains; its ends are exact. */
function blend(from: NumberValue | undefined, to: NumberValue, arrival: number, grain: number): NumberValue {
  if (typeof from !== 'number' || typeof to !== 'number' || from === to) return to;
  if (arrival <= 0) return from;
  const way = eased(arrival / blended);
  const grains = Math.round((from * (1 - way) + to * way) / grain);
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  return Math.min(Math.max(Number((grains * grain).toPrecision(12)), least), most);
}
