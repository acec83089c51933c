import { keyAt, numbersAt } from '../story/cascade.ts';
import type { NumberDeclaration } from '../story/number.ts';
import type { Edits, Story } from '../story/story.ts';

/** A plain number at a step. */
export interface NumberHere {
  readonly declaration: NumberDeclaration;
  readonly value: number;
  /** The key of what sets it there. */
  readonly key: string;
  /** Whether the reader has changed that. */
  readonly changed: boolean;
}

/** The number of that name at a step (by its place, from 0), with the reader's edits; undefined where it is no plain number. */
export function numberHere(story: Story, step: number, edits: Edits, name: string): NumberHere | undefined {
  const declaration = story.numbers.get(name);
  const value = numbersAt(story, step, edits).get(name);
  const key = keyAt(story, step, name);
  return declaration && typeof value === 'number'
    ? { declaration, value, key, changed: edits.has(key) }
    : undefined;
}
