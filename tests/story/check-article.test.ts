import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/story/check-article.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { articleOf, rows, steps } from './article.ts';

describe('checkArticle(article)', () => {
  it('says nothing about an article without a mistake', () => {
    expect(() => checkArticle(articleOf(rows, steps))).not.toThrow();
  });

  const step = (more: string) => [`<section class="step" ${more}></section>`];
  const number = (from: keyof typeof rows, change: (row: string) => string) => ({
    ...rows,
    [from]: change(rows[from]),
  });
  const mistakes: readonly (readonly [string, Record<string, string>, readonly string[], RegExp])[] = [
    ['no step', rows, [], /steps: expected at least one, found nothing/],
    [
      'a repeated step id',
      rows,
      [...steps, ...step('id="zero"')],
      /step “zero”: .* nothing else has, found “zero”/,
    ],
    ['an id that is an old one', rows, [...steps, ...step('id="twice"')], /step “twice”: .* found “twice”/],
    ['an id that the page has', rows, step('id="lesson"'), /step “lesson”: .* found “lesson”/],
    [
      'an id that a step’s title has',
      rows,
      [...step('id="a"'), ...step('id="a-title"')],
      /step “a-title”: .* found “a-title”/,
    ],
    [
      'a heading with the id of a step',
      rows,
      [...steps, '<section class="step" id="a"><h3 id="zero">Zero</h3></section>'],
      /step “a”: .* nothing else has, found “zero”/,
    ],
    [
      'a step in a step',
      rows,
      ['<section class="step" id="a"><section class="step" id="b"></section></section>'],
      /step “b”: expected no step around it, found “a”/,
    ],
    ['an id with capitals', rows, step('id="Zero"'), /step “Zero”: expected an id .* found “Zero”/],
    ['no id', rows, step(''), /step “”: .* found nothing/],
    [
      'an unknown number',
      rows,
      step('id="a" data-set="v=1"'),
      /step “a”: expected to set any of x, w, .* found “v”/,
    ],
    ['an alias set', rows, step('id="a" data-set="weight=1"'), /step “a”: .* found “weight”/],
    ['a number set twice', rows, step('id="a" data-set="w=1&amp;w=2"'), /step “a”: .* each once, found “w”/],
    ['a value too high', rows, step('id="a" data-set="w=9"'), /step “a”.*“9”, which is not between −3 and 3/],
    ['no number', rows, step('id="a" data-set="w=a lot"'), /step “a”.*“a lot”, which is not a number/],
    [
      'a wrong choice',
      rows,
      step('id="a" data-set="rule=best"'),
      /“best”, which is not one of delta, gradient/,
    ],
    [
      'a preset out of range',
      rows,
      ['<section class="step" id="a"><a class="preset" data-set="w=9"></a></section>'],
      /a preset of step “a”: expected a value that w can have, found “9”/,
    ],
    [
      'a choice with a limit',
      { ...rows, rule: `${rows.rule} data-max="3"` },
      steps,
      /number “rule”: expected no max, since it is a choice, found “3”/,
    ],
    ['a long list', rows, step('id="a" data-set="train=1,2,3,4,5"'), /which has more than 4 entries/],
    ['a bad name', { ...rows, 'w-1': rows.w }, steps, /number “w-1”: expected a name of letters and digits/],
    [
      'an alias twice',
      { ...rows, v: rows.w },
      steps,
      /number “v”: expected a name that nothing else has, found “weight”/,
    ],
    [
      'a bad kind',
      number('w', (row) => row.replace('number', 'digit')),
      steps,
      /“w”: .* kind .* found “digit”/,
    ],
    [
      'no min',
      number('w', (row) => row.replace('data-min', 'data-most')),
      steps,
      /“w”: .* its min, found nothing/,
    ],
    [
      'min above max',
      number('w', (row) => row.replace('-3', '4')),
      steps,
      /“w”: expected min .* max, 3, found “4”/,
    ],
    [
      'a step of 0',
      number('w', (row) => row.replace('0.1', '0')),
      steps,
      /“w”: expected a step above 0, found “0”/,
    ],
    [
      'no start',
      number('w', (row) => row.replace('start', 'begin')),
      steps,
      /“w”: expected a start, found nothing/,
    ],
    [
      'a start out of range',
      number('w', (row) => row.replace('"0"', '"5"')),
      steps,
      /“w”: .* found “5”, which is not/,
    ],
    [
      'a start that is no option',
      number('rule', (row) => row.replace('"delta"', '"d"')),
      steps,
      /“rule”: .* found “d”/,
    ],
    [
      'no options',
      number('rule', (row) => row.replace('data-options', 'data-o')),
      steps,
      /“rule”: expected options/,
    ],
    ['a list of none', number('train', (row) => row.replace('"4"', '"0"')), steps, /“train”: .* found “0”/],
    [
      'halves of a whole',
      number('pass', (row) => row.replace('"1"', '"0.5"')),
      steps,
      /“pass”: .* whole.*“0.5”/,
    ],
    [
      'following nothing',
      number('goal', (row) => row.replace('"x"', '"v"')),
      steps,
      /“goal”: expected to follow .*“v”/,
    ],
    [
      'following itself',
      number('goal', (row) => row.replace('"x"', '"goal"')),
      steps,
      /“goal”: .* declared above it/,
    ],
    [
      'following with less room',
      number('goal', (row) => row.replace('"5"', '"4"')),
      steps,
      /“goal”: .* room for every/,
    ],
    [
      'following as a whole number',
      number('goal', (row) => `${row.replace('0.1', '1')} data-whole`),
      steps,
      /“goal”: expected the kind of x/,
    ],
    [
      'following a longer list',
      {
        ...rows,
        goals: rows.train.replace('data-start="1,2,3"', 'data-follows="train"').replace('"4"', '"3"'),
      },
      steps,
      /“goals”: .* room for every/,
    ],
    [
      'a start beside follows',
      number('goal', (row) => `${row} data-start="2"`),
      steps,
      /to start as x does, found “2”/,
    ],
  ];
  it.each(mistakes)('throws a StoryError that names the place for %s', (_, numbers, sections, message) => {
    const check = () => checkArticle(articleOf(numbers, sections));
    expect(check).toThrow(StoryError);
    expect(check).toThrow(/^Chapter “neuron”, /);
    expect(check).toThrow(message);
  });
});
