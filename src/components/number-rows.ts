import type { CollectionEntry } from 'astro:content';
import { exactText, same } from '../story/number-text.ts';
import type { NumberDeclaration } from '../story/number.ts';
import { parameterOf } from '../story/parameters.ts';

/** The numbers at a chapter's head, by name. */
export type Declared = CollectionEntry<'chapters'>['data']['numbers'];

/**
 * The attributes of the row that carries each number of a chapter in its article, in the order of declaration; what `readDeclaration`
 * reads. What the author left out is left out, and what is wrong is carried as it stands: `checkArticle` finds it.
 */
export function numberRows(numbers: Declared): readonly Readonly<Record<string, string>>[] {
  const kinds = new Map<string, Kind>();
  return Object.entries(numbers).map(([name, number]) => {
    // What a number follows is to stand above it; looked for anywhere, two that follow each other would have no end.
    const kind = kinds.get(number.follows ?? '') ?? kindOf(number);
    kinds.set(name, kind);
    return present({ 'data-number': name, 'data-kind': kind, ...limitsOf(number, kind) });
  });
}

/**
 * A change of a chapter's first number as an address has it, for example `x=10`: to a value that is not its own, since that would change
 * nothing. Empty where there is no number, or no other value for it.
 */
export function exampleOf(numbers: Declared): string {
  const [first] = Object.entries(numbers);
  if (!first) return '';
  const [name, number] = first;
  const { start, options, max, min } = number;
  const others = [...options, Array.isArray(start) ? start.slice(0, -1) : [], max ?? [], min ?? []];
  const value = others.find((other) => exactText(other) && !same(other, start));
  return value === undefined ? '' : parameterOf(name, value);
}

type Kind = NumberDeclaration['kind'];

/** What a number holds that follows no other. */
function kindOf({ start, options }: Declared[string]): Kind {
  if (options.length > 0) return 'choice';
  return Array.isArray(start) ? 'list' : 'number';
}

function limitsOf(number: Declared[string], kind: Kind): Readonly<Record<string, string | undefined>> {
  const { start, follows, min, max, step, whole, means, options, atMost, aliases } = number;
  return {
    'data-start': start === undefined ? undefined : exactText(start),
    'data-follows': follows,
    'data-min': min?.toString(),
    'data-max': max?.toString(),
    'data-step': step.toString(),
    'data-whole': whole ? '' : undefined,
    'data-means': means,
    'data-options': options.join(',') || undefined,
    'data-at-most': kind === 'list' ? atMost.toString() : undefined,
    'data-aliases': aliases.join(' ') || undefined,
  };
}

function present(attributes: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const all = Object.entries(attributes);
  return Object.fromEntries(all.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}
