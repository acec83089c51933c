import { describe, expect, it } from 'vitest';
import { checkDeclaration } from '../../src/story/check-declaration.ts';
import { readDeclaration } from '../../src/story/read-declaration.ts';
import { rowsOf } from '../../src/story/read-story.ts';
import { StoryError } from '../../src/story/story-error.ts';
import { story } from './any-story.ts';
import { articleOf } from './article.ts';

type Given = Readonly<Record<string, string>>;

const number = { kind: 'number', start: '0', min: '-1', max: '1', step: '1' };
const list = { ...number, kind: 'list', start: '0,1', 'at-most': '3' };
const choice = { kind: 'choice', start: 'delta', options: 'delta,best,gradient' };
/** A number that follows `x` of `article.ts`, which starts at 1 and goes from −5 to 5. */
const follower = { kind: 'number', follows: 'x', min: '-5', max: '5', step: '1' };

/** Checks the declaration of a number of that name, given so, below those of `article.ts`. */
function check(name: string, given: Given): void {
  const attributes = Object.entries(given).map(([key, text]) => `data-${key}="${text}"`);
  const [row] = rowsOf(articleOf({ [name]: attributes.join(' ') }, []));
  if (row) checkDeclaration(readDeclaration(row, story.numbers), row, 'neuron', story.numbers);
}

describe('checkDeclaration(declaration, row, chapter, above)', () => {
  const mistakes: readonly (readonly [what: string, name: string, given: Given, message: RegExp])[] = [
    ['a name that begins with a digit', '2v', number, /“2v”: expected a name .* found “2v”/],
    ['no name', '', number, /“”: expected a name .* found nothing/],
    ['a choice with a min', 'v', { ...choice, min: '0' }, /“v”: expected no min, .* a choice, found “0”/],
    [
      'a max that is no number',
      'v',
      { ...number, max: 'high' },
      /expected a number as its max, found “high”/,
    ],
    ['a max beyond all numbers', 'v', { ...number, max: '1e999' }, /a number as its max, found “1e999”/],
    [
      'a step that is no number',
      'v',
      { ...number, step: '' },
      /expected a number as its step, found nothing/,
    ],
    ['a step below 0', 'v', { ...number, step: '-1' }, /expected a step above 0, found “-1”/],
    ['half a min of a whole', 'v', { ...number, whole: '', min: '-0.5' }, /to be whole, .* found “-0.5”/],
    ['half a max of a whole', 'v', { ...number, whole: '', max: '1.5' }, /to be whole, .* found “1.5”/],
    ['a list of half an entry more', 'v', { ...list, 'at-most': '2.5' }, /expected at-most .* found “2.5”/],
    ['an empty start', 'v', { ...number, start: '' }, /expected a start .* found nothing, which is empty/],
    ['a start of too many', 'v', { ...list, start: '0,1,0,1' }, /a start .* has more than 3 entries/],
    ['a list that follows a number', 'v', { ...follower, kind: 'list' }, /expected the kind of x/],
    ['less room below', 'v', { ...follower, min: '-4' }, /room for every value of it, found .* less room/],
    [
      'a choice that lacks one of those that it follows',
      'v',
      { kind: 'choice', follows: 'rule', options: 'delta,best' },
      /expected the kind of rule and room for every value/,
    ],
  ];
  it.each(mistakes)('throws a StoryError that says what is wrong with %s', (_, name, given, message) => {
    const checked = () => check(name, given);
    expect(checked).toThrow(StoryError);
    expect(checked).toThrow(`Chapter “neuron”, number “${name}”: `);
    expect(checked).toThrow(message);
  });

  const fine: readonly (readonly [what: string, name: string, given: Given])[] = [
    ['a name in capitals, with digits', 'V2', number],
    ['a number that can have one value only', 'v', { ...number, min: '0', max: '0' }],
    ['a list of one', 'v', { ...list, start: '0', 'at-most': '1' }],
    [
      'a number that starts, as it says, where the one starts that it follows',
      'v',
      { ...follower, start: '1' },
    ],
    ['a number with more room than the one that it follows', 'v', { ...follower, min: '-9', max: '9' }],
    ['a choice among more than the one that it follows has', 'v', { ...choice, follows: 'rule' }],
  ];
  it.each(fine)('says nothing about %s', (_, name, given) => {
    expect(() => check(name, given)).not.toThrow();
  });
});
