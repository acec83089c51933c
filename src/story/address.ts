import { keysOf, presentKey } from './keys.ts';
import type { Editable } from './keys.ts';
import { same } from './number-text.ts';
import type { NumberValue } from './number.ts';
import { parameterOf, parametersOf } from './parameters.ts';
import { readValue } from './read-value.ts';
import type { Reading } from './read-value.ts';
import type { Refusal } from './refusal.ts';
import { shorten } from './shorten.ts';
import type { Edits, Story } from './story.ts';

const mostRefusals = 20;

/**
 * The edits that a query asks for, and what of it was not used as written (at most 20 of these). Takes any string, with
 * or without its question mark. What is out of range is clamped, a list that is too long is cut; of a repeated key the
 * first value that can be used counts.
 */
export function readAddress(
  story: Story,
  search: string,
): { readonly edits: Edits; readonly refused: readonly Refusal[] } {
  const keys = keysOf(story);
  const used = new Map<string, NumberValue>();
  const refused: Refusal[] = [];
  for (const [given, text] of parametersOf(search)) {
    const key = presentKey(story, given);
    const { value, why } = used.has(key) ? repeated : readParameter(keys.get(key), given, text);
    if (value !== undefined) used.set(key, value);
    if (why && refused.length < mostRefusals) {
      const refusal = { key: shorten(given), given: shorten(text), why };
      refused.push(value === undefined ? refusal : { ...refusal, used: value });
    }
  }
  const edits = [...used].filter(([key, value]) => !same(value, keys.get(key)?.declared));
  return { edits: new Map(edits), refused };
}

/** The query that asks for these edits, in the order of declaration: `?alpha=0.05&double.w=3`; '' where there is none. */
export function writeAddress(story: Story, edits: Edits): string {
  const parameters: string[] = [];
  for (const [key, { declared }] of keysOf(story)) {
    const value = edits.get(key);
    if (value === undefined || same(value, declared)) continue;
    parameters.push(parameterOf(key, value));
  }
  return parameters.length ? `?${parameters.join('&')}` : '';
}

const repeated: Reading = { value: undefined, why: 'was asked for before' };

function readParameter(editable: Editable | undefined, key: string, text: string): Reading {
  if (editable) {
    const { declaration } = editable;
    // What writes a form's values into an address has a plus for each space between them.
    return readValue(declaration, declaration.kind === 'list' ? text.replace(/(\d)\+/g, '$1 ') : text);
  }
  const owner = key.includes('.') ? 'a step of that name sets' : 'this chapter has';
  return { value: undefined, why: `names no number that ${owner}` };
}
