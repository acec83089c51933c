import { fillValues } from '../prose/fill-values.ts';
import type { Results } from '../quantities/result.ts';
import { traceIn } from '../quantities/trace.ts';
import { programIn } from '../stage/program.ts';
import { numbersAt } from '../story/cascade.ts';
import type { Numbers } from '../story/number.ts';
import type { Lesson } from './lesson.ts';
import { onClick } from './on-click.ts';

/** The page's program with these numbers: not the page's own, which shows those of the step that the reader is at. */
function programWith(numbers: Numbers, results: Results): string {
  const listing = document.querySelector('.listing')?.cloneNode(true) as Element | undefined;
  if (!listing) return '';
  fillValues(listing, numbers, results);
  return programIn(listing);
}

/** Lets the buttons of the downloads save what the reader has made of the step that they stand in. */
export function listenToDownloads(lesson: Pick<Lesson, 'story' | 'edits'>, results: Results): void {
  onClick(document, '[data-download]', (button) => {
    const { story, edits } = lesson;
    const id = button.closest('section.step')?.id;
    const index = story.steps.findIndex((step) => step.id === id);
    const numbers = numbersAt(story, index, edits);
    if (button.matches('[data-download="trace"]')) save('one-neuron.csv', traceIn(numbers));
    else save('one-neuron.mjs', programWith(numbers, results));
  });
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.click();
  // Safari comes to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
