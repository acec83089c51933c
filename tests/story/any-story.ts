import fc from 'fast-check';
import { anyBetween } from '../any-between.ts';
import type { NumberDeclaration, NumberValue } from '../../src/story/number.ts';
import { readStory } from '../../src/story/read-story.ts';
import type { Edits, Step, Story } from '../../src/story/story.ts';
import { withEdit } from '../../src/story/edits.ts';
import { keysOf } from '../../src/story/keys.ts';
import { articleOf, rows, steps } from './article.ts';

/** The chapter of `article.ts`, read. */
export const story: Story = readStory(articleOf(rows, steps));

/** Any value that a number may take. */
export function anyValue({
  kind,
  min,
  max,
  whole,
  options,
  atMost,
}: NumberDeclaration): fc.Arbitrary<NumberValue> {
  if (kind === 'choice') return fc.constantFrom(...options);
  const entry = whole ? fc.integer({ min, max }) : anyBetween(min, max).map((value) => value + 0);
  return kind === 'list' ? fc.array(entry, { minLength: 1, maxLength: atMost }) : entry;
}

function anyStep(id: string): fc.Arbitrary<Step> {
  const values = [...story.numbers.values()].map((declaration) =>
    fc.option(
      anyValue(declaration).map((value) => [declaration.name, value] as const),
      { nil: undefined, freq: 2 },
    ),
  );
  return fc.tuple(...values).map((sets) => ({
    id,
    title: id,
    sets: new Map(sets.filter((set) => set !== undefined)),
    show: '',
    mark: '',
    aliases: [],
  }));
}

/** Any chapter of one to five steps that set any of the numbers. */
const anyStory: fc.Arbitrary<Story> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyStep(`step-${index}`))))
  .map((drawn) => ({ ...story, steps: drawn }));

/** Any edits that a reader can have made in a story. */
export function anyEdits(of: Story): fc.Arbitrary<Edits> {
  const one = fc
    .constantFrom(...keysOf(of))
    .chain(([key, { declaration }]) => anyValue(declaration).map((value) => [key, value] as const));
  return fc
    .array(one, { maxLength: 12 })
    .map((made) => made.reduce<Edits>((edits, [key, value]) => withEdit(of, edits, key, value), new Map()));
}

/** Any story with any edits in it. */
export const anyEdited = anyStory.chain((of) => anyEdits(of).map((edits) => ({ of, edits })));

/** The declaration of a number of `article.ts`. */
export function declarationOf(name: string): NumberDeclaration {
  const declaration = story.numbers.get(name);
  if (!declaration) throw new Error(`There is no number ${name}.`);
  return declaration;
}
