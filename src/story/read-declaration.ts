import type { Limits } from './fit.ts';
import type { NumberDeclaration } from './number.ts';
import { exactText, same } from './number-text.ts';
import { readDecimal } from './read-decimal.ts';
import { readValue } from './read-value.ts';
import { StoryError } from './story-error.ts';

type Read = (key: string) => string | null;
type Mistake = (expected: string, found: string | null, why?: string) => StoryError;
type Range = Limits & Pick<NumberDeclaration, 'step'>;

/** The words of an attribute that lists some, separated by commas or spaces. */
export function wordsOf(text: string | null): string[] {
  return (text ?? '').split(/[\s,]+/).filter(Boolean);
}

/**
 * The declaration in a row of the chapter's table of numbers. `above` are those declared before it: a number that
 * follows one of them starts as that does and must have room for all its values. Throws StoryError on an author's
 * mistake.
 */
export function readDeclaration(
  row: Element,
  chapter: string,
  above: ReadonlyMap<string, NumberDeclaration>,
): NumberDeclaration {
  const read: Read = (key) => row.getAttribute(`data-${key}`);
  const name = read('number') ?? '';
  const mistake: Mistake = (expected, found, why) =>
    new StoryError(chapter, `number “${name}”`, expected, found, why);
  if (!/^[a-z][a-z0-9]*$/i.test(name)) throw mistake('a name of letters and digits', name);
  const follows = read('follows');
  const followed = above.get(follows ?? '');
  if (follows && !followed) throw mistake('to follow a number that is declared above it', follows);
  const range = rangeOf(read, mistake);
  checkRange(range, mistake);
  if (followed && !holds(range, followed)) {
    throw mistake(`the kind of ${followed.name} and room for every value of it`, 'another kind or less room');
  }
  const start = startOf(range, read('start') ?? (followed ? exactText(followed.start) : null), mistake);
  if (followed && !same(start, followed.start))
    throw mistake(`to start as ${followed.name} does`, exactText(start));
  const about = { name, means: read('means') ?? name, aliases: wordsOf(read('aliases')) };
  return { ...range, ...about, start, ...(followed && { follows: followed.name }) };
}

function rangeOf(read: Read, mistake: Mistake): Range {
  const given = read('kind') ?? 'number';
  const kind = (['number', 'list', 'choice'] as const).find((known) => known === given);
  if (!kind) throw mistake('the kind number, list or choice', given);
  const sizeOf = (key: string) => {
    const text = read(key);
    const size = text === null && kind === 'choice' ? 1 : readDecimal(text ?? '');
    if (!Number.isFinite(size)) throw mistake(`a number as data-${key}`, text);
    return size;
  };
  return {
    kind,
    min: sizeOf('min'),
    max: sizeOf('max'),
    step: sizeOf('step'),
    whole: (read('whole') ?? 'false') !== 'false',
    options: kind === 'choice' ? wordsOf(read('options')) : [],
    atMost: kind === 'list' ? sizeOf('at-most') : 1,
  };
}

function checkRange({ kind, min, max, step, whole, options, atMost }: Range, mistake: Mistake): void {
  if (min > max) throw mistake(`min to be at most the max, ${max}`, String(min));
  if (step <= 0) throw mistake('a step above 0', String(step));
  const broken = whole && [min, max, step].find((size) => !Number.isInteger(size));
  if (broken) throw mistake('min, max and step to be whole, as the number is', String(broken));
  if (kind === 'choice' && !options.length) throw mistake('options to choose from', null);
  if (!Number.isInteger(atMost) || atMost < 1) throw mistake('at-most to be 1 or more', String(atMost));
}

/** Whether every value of the one that is followed is a value of this one too. */
function holds(range: Range, followed: Range): boolean {
  return (
    range.kind === followed.kind &&
    range.whole === followed.whole &&
    range.min <= followed.min &&
    range.max >= followed.max &&
    range.atMost >= followed.atMost &&
    followed.options.every((option) => range.options.includes(option))
  );
}

function startOf(range: Range, text: string | null, mistake: Mistake): NumberDeclaration['start'] {
  if (text === null) throw mistake('a start', text);
  const { value, why } = readValue(range, text);
  if (value === undefined || why) throw mistake('a start that it can have', text, why);
  return value;
}
