import type { Results } from '../quantities/result.ts';
import { numbersAt } from '../story/cascade.ts';
import type { Edits, Story } from '../story/story.ts';
import { fillValues } from './fill-values.ts';
import { linkPresets } from './link-presets.ts';

/**
 * Writes into the section of a step (by its place, from 0) the values that this step's own numbers give, wherever the page is scrolled,
 * and the addresses of its presets.
 */
export function fillStep(
  section: Element,
  story: Story,
  index: number,
  edits: Edits,
  results: Results,
): void {
  // The program that stands in a step shows what has been run, as in the stage.
  const idea = section.querySelector('.idea');
  if (idea) fillValues(idea, numbersAt(story, index, edits), results);
  linkPresets(section, story, index, edits);
}
