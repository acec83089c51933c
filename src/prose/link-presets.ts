import { writeAddress } from '../story/address.ts';
import { withPreset } from '../story/preset.ts';
import type { Edits, Story } from '../story/story.ts';

/** Gives each preset of a step (by its place, from 0) the address of what it sets, together with the reader's other numbers. */
export function linkPresets(section: Element, story: Story, index: number, edits: Edits): void {
  for (const link of section.querySelectorAll('a.preset')) {
    const wanted = withPreset(story, edits, index, link.getAttribute('data-set') ?? '');
    const href = `${writeAddress(story, wanted) || './'}#${section.id}`;
    if (link.getAttribute('href') !== href) link.setAttribute('href', href);
  }
}
