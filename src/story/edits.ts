import { fit } from './fit.ts';
import { keysOf } from './keys.ts';
import { same } from './number-text.ts';
import type { NumberValue } from './number.ts';
import type { Edits, Story } from './story.ts';

/**
 * The edits with one more, brought into the number's range. A value that is the lesson's own is no edit, so its key
 * goes. An unknown key or a value that cannot be used leaves the edits as they are: the same object.
 */
export function withEdit(story: Story, edits: Edits, key: string, value: NumberValue): Edits {
  const editable = keysOf(story).get(key);
  const fitted = editable && fit(editable.declaration, value);
  if (fitted === undefined || same(fitted, edits.get(key))) return edits;
  return same(fitted, editable?.declared) ? withoutEdit(edits, key) : new Map(edits).set(key, fitted);
}

/** The edits without one; the same object if it was not among them. */
export function withoutEdit(edits: Edits, key: string): Edits {
  return edits.has(key) ? new Map([...edits].filter(([other]) => other !== key)) : edits;
}

/** Whether two sets of edits come to the same. */
export function sameEdits(one: Edits, other: Edits): boolean {
  return textOf(one) === textOf(other);
}

const textOf = (edits: Edits): string => String([...edits].sort());
