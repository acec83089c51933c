import { nameOf } from '../dom/name-of.ts';
import type { Results } from '../quantities/result.ts';
import type { Numbers } from '../story/number.ts';
import { StoryError } from '../story/story-error.ts';
import { checkWork } from './check-work.ts';

/**
 * Checks what a part of a chapter shows: each number that the reader can change is to be one of the chapter's, and each value a number
 * or a result that these numbers give. Throws StoryError, naming the place, on the first that is not.
 */
export function checkValues(
  root: Element,
  numbers: Numbers,
  results: Results,
  chapter: string,
  place: string,
): void {
  const mistake: Mistake = (expected, found, why) => new StoryError(chapter, place, expected, found, why);
  for (const name of namesIn(root, 'lesson-number')) {
    if (!numbers.has(name))
      throw mistake(`a number to change, any of ${[...numbers.keys()].join(', ')}`, name);
  }
  for (const name of namesIn(root, 'data[data-of]')) {
    if (!numbers.has(name)) checkResult(name, numbers, results, mistake);
  }
}

type Mistake = (expected: string, found: string, why?: string) => StoryError;

function namesIn(root: Element, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map(nameOf);
}

function checkResult(name: string, numbers: Numbers, results: Results, mistake: Mistake): void {
  const result = results.get(name);
  if (!result) throw mistake('the name of a number or a result', name);
  checkWork(
    () => result(numbers),
    (why) => mistake('a result of this chapter’s numbers', name, why),
  );
}
