import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { checkLesson } from '../../src/layouts/check-lesson.ts';
import { valueResult } from '../../src/quantities/value-result.ts';
import { numberOf } from '../../src/quantities/number-of.ts';
import { readStory } from '../../src/story/read-story.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { articleOf, rows } from '../story/article.ts';

const figure: Figure = {
  name: 'A figure',
  results: new Map([
    ['prediction', (numbers) => valueResult(numberOf(numbers, 'w'))],
    ['pace', (numbers) => valueResult(numberOf(numbers, 'alpha'))],
  ]),
  scene: () => ({ caption: [], table: { head: [], rows: [] } }),
  draw: () => undefined,
};

const listingOf = (value: string): string =>
  `<div class="listing"><ol><li data-line="train"></li><li data-line="prediction"><data data-of="${value}"></data></li></ol></div>`;

/** Checks a lesson of one step, `double`, beside a stage that holds the markup given. */
function check(
  attributes: string,
  prose = '',
  onStage = '',
  views: readonly string[] = ['path', 'map'],
): void {
  const article = articleOf(rows, [`<section class="step" id="double" ${attributes}>${prose}</section>`]);
  const stage = parseHTML(`<aside>${onStage}</aside>`).document.querySelector('aside');
  if (!stage) throw new Error('The stage was not parsed.');
  checkLesson({ article, stage, story: readStory(article) }, figure, views);
}
const field = (name: string): string => `<lesson-number data-of="${name}"></lesson-number>`;
const value = (name: string): string => `<data data-of="${name}"></data>`;
const program = listingOf('prediction');

describe('checkLesson({ article, stage, story }, figure, views)', () => {
  it('says nothing about views, marks and names that there are', () => {
    const prose = field('w') + value('w') + value('prediction');
    expect(() => check('data-show="map" data-mark="prediction"', prose)).not.toThrow();
    expect(() => check('data-show="listing" data-mark="train"', prose, program)).not.toThrow();
    expect(() => check('', prose, program, [])).not.toThrow();
  });

  const mistakes: readonly (readonly [string, Parameters<typeof check>, string])[] = [
    [
      'a view of none',
      ['data-show="paht"'],
      'step “double”: expected to show any of path, map, found “paht”.',
    ],
    [
      'a view where there is but one',
      ['data-show="path"', '', '', []],
      'step “double”: expected nothing to show, found “path”.',
    ],
    [
      'the program, where there is none',
      ['data-show="listing"'],
      'step “double”: expected to show any of path, map, found “listing”.',
    ],
    [
      'a mark that is no result',
      ['data-mark="predicton"'],
      'step “double”: expected to mark any of prediction, pace, found “predicton”.',
    ],
    [
      'a mark that is no line',
      ['data-mark="pace"', '', program],
      'step “double”: expected to mark any of train, prediction, found “pace”.',
    ],
    [
      'a result to change',
      ['', field('prediction')],
      'step “double”: expected a number to change, any of x, w, goal, train, rule, pass, found “prediction”.',
    ],
    [
      'a value of none',
      ['', value('predicton')],
      'step “double”: expected the name of a number or a result, found “predicton”.',
    ],
    [
      'a result of numbers that are not there',
      ['', value('pace')],
      'step “double”: expected a result of this chapter’s numbers, found “pace”, which fails: The chapter’s “alpha” has to be a number.',
    ],
    [
      'a line of none',
      ['', '', listingOf('predicton')],
      'the program: expected the name of a number or a result, found “predicton”.',
    ],
  ];
  it('throws a StoryError for a number that has the name of a result, which would take its place', () => {
    const named = articleOf({ ...rows, pace: rows.pass }, ['<section class="step" id="double"></section>']);
    const stage = parseHTML('<aside></aside>').document.querySelector('aside') as Element;
    expect(() => checkLesson({ article: named, stage, story: readStory(named) }, figure, [])).toThrow(
      'Chapter “neuron”, number “pace”: expected a name that no result has, found “pace”.',
    );
  });

  it.each(mistakes)('throws a StoryError that names the place for %s', (_, given, message) => {
    expect(() => check(...given)).toThrow(StoryError);
    expect(() => check(...given)).toThrow(`Chapter “neuron”, ${message}`);
  });

  it.each([
    ['a number', field('w'), 'w'],
    ['a value', value('prediction'), 'prediction'],
    ['a preset', '<a class="preset" href="?w=1">one</a>', 'one'],
  ])('fails on %s that stands outside the steps, where nothing would fill it', (_, written, name) => {
    const article = articleOf(rows, [`<p>${written}</p><section class="step" id="double"></section>`]);
    const stage = parseHTML('<aside></aside>').document.querySelector('aside') as Element;
    expect(() => checkLesson({ article, stage, story: readStory(article) }, figure, [])).toThrow(
      `outside its steps: expected no number, value or preset, found “${name}”.`,
    );
  });
});
