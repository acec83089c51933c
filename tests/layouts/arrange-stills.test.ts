import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { figureOf } from '../../src/figures/registry.ts';
import { arrangeStills } from '../../src/layouts/arrange-stills.ts';
import { readStory, sectionsOf } from '../../src/story/read-story.ts';
import { articleOf, rows } from '../story/article.ts';

const step = (id: string, attributes: string): string =>
  `<section class="step" id="${id}" ${attributes}><h2>${id}</h2><figure class="still" data-later><svg></svg></figure></section>`;

/** What stands in each step's still figure, by its tag, once they are arranged; nothing where there is none. */
function arranged(steps: readonly string[]): readonly (string | undefined)[] {
  const article = articleOf(rows, [...steps]);
  const { document } = parseHTML('<aside class="stage"><div class="listing"><p>code</p></div></aside>');
  const stage = document.querySelector('.stage');
  if (!stage) throw new Error('There is no stage.');
  arrangeStills(article, stage, figureOf('neuron'), readStory(article));
  return [...sectionsOf(article)].map((section) => section.querySelector('.still > *')?.localName);
}

test('arrangeStills(…) leaves a figure to each step whose figure shows something new, but not to the first', () => {
  expect(
    arranged([
      step('first', 'data-show="line"'),
      step('same', 'data-show="line"'),
      step('other-weight', 'data-show="line" data-set="w=2"'),
      step('other-view', 'data-show="bars"'),
    ]),
  ).toEqual([undefined, undefined, 'svg', 'svg']);
});

test('arrangeStills(…) puts the program into the text of a step that shows it', () => {
  expect(arranged([step('first', 'data-show="line"'), step('in-code', 'data-show="listing"')])).toEqual([
    undefined,
    'div',
  ]);
});
