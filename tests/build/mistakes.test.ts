import { describe, expect, test } from 'vitest';
import { saidByBuild } from './altered-build.ts';

const mistakes: readonly (readonly [string, string, string, string, string])[] = [
  [
    'a view that the figure does not have',
    'content/01-neuron.mdx',
    'id="diagram" title="The whole machine" show="neuron"',
    'id="diagram" title="The whole machine" show="neuorn"',
    'Chapter “neuron”, step “diagram”: expected to show any of alone, neuron, bars, line, parts, found “neuorn”.',
  ],
  [
    'a step without a title',
    'content/01-neuron.mdx',
    'id="diagram" title="The whole machine"',
    'id="diagram" title=" "',
    'In content/01-neuron.mdx, <Step> was written with {"id":"diagram","title":" "',
  ],
  [
    'an option that would be read as two',
    'content/06-final-thoughts.mdx',
    'options: [formula, list]',
    'options: [formula, by list]',
    'A name here holds no space and no comma.',
  ],
  [
    'a figure that no script starts',
    'src/components/Start.astro',
    "figure === 'neuron'",
    "figure === 'neuorn'",
    'No script starts the figure “neuron”: it needs src/elements/start/neuron.ts and a branch in src/components/Start.astro.',
  ],
];

describe('a build fails', () => {
  test.each(mistakes)(
    'with a sentence on %s',
    async (_, path, from, to, sentence) => {
      expect(await saidByBuild('mistake', path, from, to)).toContain(sentence);
    },
    240_000,
  );
});
