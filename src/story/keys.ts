import { keyOf } from './cascade.ts';
import type { NumberDeclaration, NumberValue } from './number.ts';
import { once } from './once.ts';
import type { Story } from './story.ts';

/** What a key stands for: a number, and the lesson's value for it there. */
export interface Editable {
  readonly declaration: NumberDeclaration;
  /** Undefined where the number follows another, and so has no value of its own to be equal to. */
  readonly declared: NumberValue | undefined;
}

/** Everything of a chapter that a reader can change, by key: what the chapter declares, then what each step sets. */
export const keysOf: (story: Story) => ReadonlyMap<string, Editable> = once((story) => {
  const keys = new Map<string, Editable>();
  const declarations = [...story.numbers.values()];
  for (const declaration of declarations) {
    const declared = declaration.follows ? undefined : declaration.start;
    keys.set(declaration.name, { declaration, declared });
  }
  for (const step of story.steps) {
    for (const declaration of declarations) {
      const declared = step.sets.get(declaration.name);
      if (declared !== undefined) keys.set(keyOf(step, declaration.name), { declaration, declared });
    }
  }
  return keys;
});

/** The key as it is written now, where a step or a number is named by an alias; '' if there is no such step or number. */
export function presentKey(story: Story, key: string): string {
  const dot = key.indexOf('.');
  const number = named([...story.numbers.values()], key.slice(dot + 1), ({ name }) => name);
  const step = named(story.steps, key.slice(0, Math.max(dot, 0)), ({ id }) => id);
  if (!number || (dot >= 0 && !step)) return '';
  return step ? keyOf(step, number.name) : number.name;
}

function named<T extends { readonly aliases: readonly string[] }>(
  things: readonly T[],
  name: string,
  nameOf: (thing: T) => string,
): T | undefined {
  return things.find((thing) => nameOf(thing) === name || thing.aliases.includes(name));
}
