import { describe, expect, it } from 'vitest';
import { cardMoment } from '../../src/cards/card-moment.ts';
import { figureOf } from '../../src/figures/registry.ts';

type Head = Parameters<typeof cardMoment>[1];

const declared = {
  means: 'input',
  min: -5,
  max: 5,
  step: 1,
  whole: false,
  options: [],
  atMost: 12,
  aliases: [],
};
const numbers: Head['numbers'] = {
  x: { ...declared, start: 1 },
  w: { ...declared, start: 2 },
  goal: { ...declared, follows: 'x' },
};
const moment = (card: Head['card'], given = numbers) =>
  cardMoment('neuron', { card, numbers: given }, figureOf('neuron'), ['path', 'map']);

describe('cardMoment(chapter, head, figure, views)', () => {
  it('is half-way through a step that shows and sets what the card does', () => {
    const { progress, step, numbers: held } = moment({ show: 'map', set: { x: 3 } });
    expect([progress, step.show, step.mark]).toEqual([0.5, 'map', '']);
    expect(Object.fromEntries(held)).toEqual({ x: 3, w: 2, goal: 3 });
  });

  it.each([
    [
      'a view of none',
      { show: 'maap', set: {} },
      'the card: expected to show any of path, map, found “maap”.',
    ],
    [
      'the program',
      { show: 'listing', set: {} },
      'the card: expected to show any of path, map, found “listing”.',
    ],
    [
      'a number of none',
      { show: '', set: { v: 1 } },
      'the card: expected to set any of x, w, goal, each once, found “v”.',
    ],
    [
      'a value out of range',
      { show: '', set: { w: 9 } },
      'the card: expected a value that w can have, found “9”, which is not between −5 and 5.',
    ],
  ])('throws a StoryError that names the card for %s', (_, card, message) => {
    expect(() => moment(card)).toThrow(`Chapter “neuron”, ${message}`);
  });

  it('throws a StoryError where the figure needs a number that the chapter does not declare', () => {
    const { x } = numbers as Record<'x', Head['numbers'][string]>;
    expect(() => moment({ show: '', set: {} }, { x, v: x })).toThrow(
      'Chapter “neuron”, the card: expected the numbers that the figure needs, found “x, v”, which fails: The chapter’s “w” has to be a number.',
    );
  });

  it('throws on a mistake in the numbers, before anything is drawn of them', () => {
    const wrong = { ...numbers, w: { ...declared, follows: 'w' } };
    expect(() => moment({ show: '', set: {} }, wrong)).toThrow(
      'Chapter “neuron”, number “w”: expected to follow',
    );
  });
});
