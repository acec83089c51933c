import type { NumberValue, Numbers } from './number.ts';
import type { Edits, Step, Story } from './story.ts';

/** The key of what a step sets: `double.w`. */
export function keyOf(step: Step, name: string): string {
  return `${step.id}.${name}`;
}

/** The step whose declaration of a number is in force at a step (by its place, from 0); undefined for the chapter's. */
function setterAt(story: Story, index: number, name: string): Step | undefined {
  return story.steps.slice(0, index + 1).findLast((step) => step.sets.has(name));
}

/** The key of the declaration of a number that is in force at a step (by its place, from 0): `w` or `double.w`. */
export function keyAt(story: Story, index: number, name: string): string {
  const setter = setterAt(story, index, name);
  return setter ? keyOf(setter, name) : name;
}

/** Every number's value at a step (by its place, from 0), with the reader's edits; in the order of declaration. */
export function numbersAt(story: Story, index: number, edits: Edits): Numbers {
  const numbers = new Map<string, NumberValue>();
  for (const { name, start, follows = '' } of story.numbers.values()) {
    const set = setterAt(story, index, name)?.sets.get(name);
    // What a number follows is declared above it, so its value is known by now.
    numbers.set(name, edits.get(keyAt(story, index, name)) ?? set ?? numbers.get(follows) ?? start);
  }
  return numbers;
}
