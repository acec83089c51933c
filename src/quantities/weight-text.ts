import { numberText } from '../story/number-text.ts';

const multiples: ReadonlyMap<number, string> = new Map([
  [2, 'twice'],
  [0.5, 'half'],
  [0.25, 'a quarter of'],
  [0.2, 'a fifth of'],
  [0.1, 'a tenth of'],
]);

/** So many times a thing, as people say it: “twice the input”, “half its length”, “3 times the input”. */
function multipleOf(factor: number, thing: string): string {
  return `${multiples.get(factor) ?? `${numberText(factor)} times`} ${thing}`;
}

const unknown = 'no longer a number';

/** What the output is, after “the output is”: the input multiplied by `weight`. Any double. */
export function effectText(weight: number): string {
  if (Number.isNaN(weight)) return unknown;
  if (weight === 0) return 'zero, whatever comes in';
  if (weight === 1) return 'the input itself';
  if (weight === -1) return 'the input with its sign turned round';
  if (weight < 0) return `${multipleOf(-weight, 'the input')}, with its sign turned round`;
  return multipleOf(weight, 'the input');
}

/** What a weight does to a bar, after “the weight”: `stretches a bar to twice its length`. Any double. */
export function stretchText(weight: number): string {
  if (Number.isNaN(weight)) return 'makes of a bar what is no longer a number';
  if (weight === 0) return 'shrinks any bar to nothing';
  if (weight === 1) return 'leaves a bar as it is';
  if (weight === -1) return 'turns a bar round';
  const size = Math.abs(weight);
  const change = `${size < 1 ? 'shrinks' : 'stretches'} ${weight < 0 ? 'it' : 'a bar'} to ${multipleOf(size, 'its length')}`;
  return weight < 0 ? `turns a bar round and ${change}` : change;
}

/** Where the line goes, after “each step of one to the right”: `takes the line up by 2`. Any double. */
export function slopeText(weight: number): string {
  if (Number.isNaN(weight)) return 'leads nowhere';
  if (weight === 0) return 'leaves the line at the same height';
  return `takes the line ${weight < 0 ? 'down' : 'up'} by ${numberText(Math.abs(weight))}`;
}
