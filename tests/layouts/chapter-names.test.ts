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

  it.each([[['01-neuron', '07-neuron']], [['07-core']], [['07-404']], [['07-cards']], [['07-one-neuron']]])(
    'refuses a name that another page has: %s',
    (files) => {
      const last = files.at(-1) ?? '';
      expect(() => chapterNames(files)).toThrow(
        `Chapter “${last}”, its address: expected a name that nothing else has, found “${last.slice(3)}”.`,
      );
    },
  );

  it('refuses a file without a number, and a number that another file has', () => {
    expect(() => chapterNames(['neuron'])).toThrow(
      'Chapter “neuron”, its file: expected a number, a hyphen and a name, as 01-neuron has, found “neuron”.',
    );
    expect(() => chapterNames(['01-neuron', '01-loop'])).toThrow(
      'Chapter “01-loop”, its place: expected a name that nothing else has, found “01”.',
    );
  });
});
