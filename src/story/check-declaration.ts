import type { NumberDeclaration } from './number.ts';
import { exactText, same } from './number-text.ts';
import { readValue } from './read-value.ts';
import { StoryError } from './story-error.ts';

type Mistake = (expected: string, found: string | null, why?: string) => StoryError;
type Read = (key: string) => string | null;

/**
 * Throws StoryError on what the author got wrong in a declaration, which was read from this row of the chapter's table of numbers.
 * `above` are the declarations before it.
 */
export function checkDeclaration(
  declaration: NumberDeclaration,
  row: Element,
  chapter: string,
  above: ReadonlyMap<string, NumberDeclaration>,
): void {
  const { name } = declaration;
  const read: Read = (key) => row.getAttribute(`data-${key}`);
  const mistake: Mistake = (expected, found, why) =>
    new StoryError(chapter, `number “${name}”`, expected, found, why);
  if (!/^[a-z][a-z0-9]*$/i.test(name)) throw mistake('a name of letters and digits, first a letter', name);
  const follows = read('follows');
  const followed = above.get(follows ?? '');
  if (follows && !followed) throw mistake('to follow a number that is declared above it', follows);
  checkLimits(declaration, read, mistake);
  if (followed && !holds(declaration, followed)) {
    throw mistake(`the kind of ${followed.name} and room for every value of it`, 'another kind or less room');
  }
  checkStart(declaration, read('start') ?? (followed ? exactText(followed.start) : null), mistake);
  if (followed && !same(declaration.start, followed.start))
    throw mistake(`to start as ${followed.name} does`, exactText(declaration.start));
}

function checkLimits(declaration: NumberDeclaration, read: Read, mistake: Mistake): void {
  const { kind, min, max, step, whole, options, atMost } = declaration;
  if (!['number', 'list', 'choice'].includes(kind)) throw mistake('the kind number, list or choice', kind);
  if (kind === 'choice') {
    if (!options.length) throw mistake('options to choose from', null);
    const limit = ['min', 'max'].find((key) => read(key) !== null);
    if (limit) throw mistake(`no ${limit}, since it is a choice`, read(limit));
    return;
  }
  for (const [key, size] of Object.entries({ min, max, step })) {
    if (!Number.isFinite(size)) throw mistake(`a number as its ${key}`, read(key));
  }
  if (min > max) throw mistake(`min to be at most the max, ${max}`, String(min));
  if (step <= 0) throw mistake('a step above 0', String(step));
  const broken = whole && [min, max, step].find((size) => !Number.isInteger(size));
  if (broken) throw mistake('min, max and step to be whole, as the number is', String(broken));
  if (!Number.isInteger(atMost) || atMost < 1)
    throw mistake('at-most to be a whole number, 1 or more', read('at-most'));
}

/** Whether every value of the one that is followed is a value of this one too. */
function holds(declaration: NumberDeclaration, followed: NumberDeclaration): boolean {
  return (
    declaration.kind === followed.kind &&
    declaration.whole === followed.whole &&
    (declaration.kind === 'choice' || (declaration.min <= followed.min && declaration.max >= followed.max)) &&
    declaration.atMost >= followed.atMost &&
    followed.options.every((option) => declaration.options.includes(option))
  );
}

function checkStart(declaration: NumberDeclaration, text: string | null, mistake: Mistake): void {
  if (text === null) throw mistake('a start', text);
  const { why } = readValue(declaration, text);
  if (why) throw mistake('a start that it can have', text, why);
}
