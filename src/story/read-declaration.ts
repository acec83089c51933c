import type { NumberDeclaration, NumberValue } from './number.ts';
import { exactText } from './number-text.ts';
import { readDecimal } from './read-decimal.ts';
import { readValue } from './read-value.ts';

/** The words of an attribute that lists some, separated by commas or spaces. */
export function wordsOf(text: string | null): string[] {
  return (text ?? '').split(/[\s,]+/).filter(Boolean);
}

/**
 * The declaration in a row of the chapter's table of numbers. `above` are those declared before it: a number that follows one of
 * them starts as that does. What the author got wrong is read as it stands; `checkDeclaration` finds it.
 */
export function readDeclaration(
  row: Element,
  above: ReadonlyMap<string, NumberDeclaration>,
): NumberDeclaration {
  const read = (key: string) => row.getAttribute(`data-${key}`);
  const sizeOf = (key: string, otherwise: number) => {
    const text = read(key);
    return text === null ? otherwise : readDecimal(text);
  };
  const name = read('number') ?? '';
  const followed = above.get(read('follows') ?? '');
  const kind = (read('kind') ?? 'number') as NumberDeclaration['kind'];
  const limits = {
    kind,
    min: sizeOf('min', NaN),
    max: sizeOf('max', NaN),
    whole: row.hasAttribute('data-whole'),
    options: wordsOf(read('options')),
    atMost: sizeOf('at-most', 1),
  };
  return {
    ...limits,
    name,
    means: read('means') ?? name,
    aliases: wordsOf(read('aliases')),
    step: sizeOf('step', NaN),
    start: startOf(limits, read('start') ?? (followed ? exactText(followed.start) : '')),
    ...(followed && { follows: followed.name }),
  };
}

function startOf(limits: Parameters<typeof readValue>[0], text: string): NumberValue {
  return readValue(limits, text).value ?? NaN;
}
