import { keyAt, numbersAt } from '../story/cascade.ts';
import type { NumberDeclaration } from '../story/number.ts';
import type { Edits, Story } from '../story/story.ts';

/** A plain number at a step. */
export interface NumberHere {
  readonly declaration: NumberDeclaration;
  readonly value: number;
  /** The id of the step; '' where the reader is at none. */
  readonly step: string;
  /** Whether the reader has changed that. */
  readonly changed: boolean;
}

/** The number of that name at a step (by its place, from 0), with the reader's edits; undefined where it is no plain number. */
export function numberHere(story: Story, step: number, edits: Edits, name: string): NumberHere | undefined {
  const declaration = story.numbers.get(name);
  const value = numbersAt(story, step, edits).get(name);
  const { id = '' } = story.steps[step] ?? {};
  return declaration && typeof value === 'number'
    ? { declaration, value, step: id, changed: edits.has(keyAt(story, step, name)) }
    : undefined;
}
