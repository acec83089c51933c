import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Declared, exampleOf, numberRows } from '../../src/components/number-rows.ts';
import { checkArticle } from '../../src/story/check-article.ts';
import { readStory } from '../../src/story/read-story.ts';

/** What the schema makes of a number at a chapter's head. */
const declared = (given: Partial<Declared[string]>): Declared[string] => ({
  means: 'input',
  step: 1,
  whole: false,
  options: [],
  atMost: 12,
  aliases: [],
  ...given,
});
const x = declared({ start: 1, min: -5, max: 5 });

/** An article that carries these numbers. */
function articleWith(numbers: Declared): Element {
  const { document } = parseHTML(
    '<article data-chapter="neuron"><section class="step" id="a"></section></article>',
  );
  const article = document.querySelector('article');
  if (!article) throw new Error('The article was not parsed.');
  for (const attributes of numberRows(numbers)) {
    const row = document.createElement('tr');
    for (const [name, value] of Object.entries(attributes)) row.setAttribute(name, value);
    article.append(row);
  }
  return article;
}

describe('numberRows(numbers)', () => {
  it('carries numbers, lists, choices, and what follows them, as the story reads them', () => {
    const numbers = {
      x,
      train: declared({ start: [1, 2], min: 0, max: 9, atMost: 4 }),
      goals: declared({ follows: 'train', min: 0, max: 9 }),
      rule: declared({ start: 'delta', options: ['delta', 'gradient'] }),
      pass: declared({ start: 0, min: 0, max: 50, whole: true, aliases: ['passes', 'n'] }),
    };
    const article = articleWith(numbers);
    expect(() => checkArticle(article)).not.toThrow();
    const read = readStory(article).numbers;
    expect([...read.values()].map(({ kind }) => kind)).toEqual([
      'number',
      'list',
      'list',
      'choice',
      'number',
    ]);
    expect(read.get('goals')).toMatchObject({ follows: 'train', start: [1, 2], atMost: 12 });
    expect(read.get('pass')).toMatchObject({ whole: true, min: 0, max: 50, aliases: ['passes', 'n'] });
  });

  it.each([
    ['follows itself', { goal: declared({ follows: 'goal', min: 0, max: 1 }) }],
    [
      'follows one that follows it',
      { goal: declared({ follows: 'w', min: 0, max: 1 }), w: declared({ follows: 'goal', min: 0, max: 1 }) },
    ],
    ['follows one below it', { goal: declared({ follows: 'x', min: -5, max: 5 }), x }],
  ])('lets the check say so where a number %s', (_, numbers: Declared) => {
    expect(() => checkArticle(articleWith(numbers))).toThrow(
      /^Chapter “neuron”, number “goal”: expected to follow a number that is declared above it/,
    );
  });

  it('lets the check say so where a number has no min', () => {
    expect(() => checkArticle(articleWith({ goal: declared({ start: 0 }) }))).toThrow(
      'Chapter “neuron”, number “goal”: expected a number as its min, found nothing.',
    );
  });
});

describe('exampleOf(numbers)', () => {
  it.each([
    ['another value of a number', { x }, 'x=5'],
    [
      'another value of a number that starts at its greatest',
      { x: declared({ start: 5, min: -5, max: 5 }) },
      'x=-5',
    ],
    ['a shorter list', { train: declared({ start: [4, 5, 6], min: 0, max: 9 }) }, 'train=4,5'],
    ['another entry for a list of one', { train: declared({ start: [4], min: 0, max: 9 }) }, 'train=9'],
    [
      'another choice',
      { rule: declared({ start: 'delta', options: ['delta', 'gradient'] }) },
      'rule=gradient',
    ],
    ['nothing where there is no number', {}, ''],
  ])('is %s', (_, numbers, example) => {
    expect(exampleOf(numbers)).toBe(example);
  });
});
