import { describe, expect, it } from 'vitest';
import { chapterNames } from '../../src/layouts/chapter-names.ts';

describe('chapterNames(files)', () => {
  it('takes the number off, which is the place alone, and has the first be the front page', () => {
    expect(chapterNames(['00-one-neuron', '01-neuron', '20-two-2-neurons'])).toEqual([
      '',
      'neuron',
      'two-2-neurons',
    ]);
  });

  it('takes three digits from the hundredth chapter on', () => {
    expect(chapterNames(['99-last-but-one', '100-last'])).toEqual(['last-but-one', 'last']);
  });

  it.each([[['01-neuron', '07-neuron']], [['07-core']], [['07-404']], [['07-cards']], [['07-one-neuron']]])(
    'refuses a name that another page has: %s',
    (files) => {
      const last = files.at(-1) ?? '';
      expect(() => chapterNames(files)).toThrow(
        `Chapter “${last}”, its address: expected a name that nothing else has, found “${last.slice(3)}”.`,
      );
    },
  );

  it.each(['neuron', '7-neuron', '007-neuron'])(
    'refuses a file without a number of two digits: %s',
    (file) => {
      expect(() => chapterNames([file])).toThrow(
        `Chapter “${file}”, its file: expected two digits (three from 100 on), a hyphen and a name, as 01-neuron has, found “${file}”.`,
      );
    },
  );

  it('refuses a number that another file has', () => {
    expect(() => chapterNames(['01-neuron', '01-loop'])).toThrow(
      'Chapter “01-loop”, its place: expected a name that nothing else has, found “01”.',
    );
  });
});
