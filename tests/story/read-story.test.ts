import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.ts';
import { articleOf, rows, steps } from './article.ts';

describe('readStory(article)', () => {
  const story = readStory(articleOf(rows, steps));

  it('reads the chapter, its steps in order and its numbers in the order of their rows', () => {
    expect(story.chapter).toBe('neuron');
    expect(story.steps.map(({ id }) => id)).toEqual(['zero', 'double', 'own-goal', 'swap']);
    expect([...story.numbers.keys()]).toEqual(['x', 'w', 'goal', 'train', 'rule', 'pass']);
  });

  it('reads all that a step says, its title without the link to it', () => {
    expect(story.steps[0]?.title).toBe('Nothing');
    expect(story.steps[1]).toEqual({
      id: 'double',
      title: 'Double',
      sets: new Map([
        ['w', 2],
        ['x', 3],
      ]),
      show: 'line',
      mark: 'delta',
      aliases: ['twice'],
    });
  });

  it('reads a number, a whole number, a list and a choice', () => {
    expect(story.numbers.get('w')).toEqual({
      name: 'w',
      kind: 'number',
      start: 0,
      min: -3,
      max: 3,
      step: 0.1,
      whole: false,
      means: 'weight',
      options: [],
      atMost: 1,
      aliases: ['weight'],
    });
    expect(story.numbers.get('pass')?.whole).toBe(true);
    expect(story.numbers.get('train')).toMatchObject({ kind: 'list', start: [1, 2, 3], atMost: 4 });
    expect(story.numbers.get('rule')).toMatchObject({ start: 'delta', options: ['delta', 'gradient'] });
  });

  it('starts a number that follows another as that one starts', () => {
    expect(story.numbers.get('goal')).toMatchObject({ follows: 'x', start: 1 });
  });
});
