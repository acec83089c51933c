import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkPresets } from '../../src/prose/link-presets.ts';
import { readAddress, writeAddress } from '../../src/story/address.ts';
import { withPreset } from '../../src/story/preset.ts';
import type { Edits } from '../../src/story/story.ts';
import { anyEdits, story } from '../story/any-story.ts';

/** The address that a preset of the step at this place has, where the reader has made these edits. */
function hrefOf(preset: string, index: number, edits: Edits): string {
  const { document } = parseHTML('<section><a class="preset">so</a></section>');
  const section = document.querySelector('section') as Element;
  section.id = story.steps[index]?.id ?? '';
  section.querySelector('a')?.setAttribute('data-set', preset);
  linkPresets(section, story, index, edits);
  return section.querySelector('a')?.getAttribute('href') ?? '';
}

test('a preset has the address of what it sets, with the other numbers of the reader, at its own step', () => {
  expect(hrefOf('w=2', 0, new Map())).toBe('?w=2#zero');
  expect(hrefOf('w=2', 0, new Map([['x', 4]]))).toBe('?x=4&w=2#zero');
  expect(hrefOf('w=1', 1, new Map([['w', -1]]))).toBe('?w=-1&double.w=1#double');
});

test('a preset that leads back to the lesson’s own numbers leads to the page without a query', () => {
  expect(hrefOf('w=0', 0, new Map([['w', 2]]))).toBe('./#zero');
  expect(hrefOf('w=2&x=3', 1, new Map([['double.w', 1]]))).toBe('./#double');
});

test('a preset leads from any address of the page to what it sets, and to nothing else', () => {
  const page = 'https://school.example/courses/neuron/';
  const presets = fc.constantFrom(['w=0', 0], ['w=2&x=3', 1], ['train=1,2,3', 2]) as fc.Arbitrary<
    [string, number]
  >;
  fc.assert(
    fc.property(anyEdits(story), presets, (edits, [preset, index]) => {
      const { href, search } = new URL(hrefOf(preset, index, edits), page + writeAddress(story, edits));
      expect(href).toBe(`${page}${search}#${story.steps[index]?.id}`);
      const { edits: led } = readAddress(story, search);
      expect(new Map(led)).toEqual(new Map(withPreset(story, edits, index, preset)));
    }),
  );
});
