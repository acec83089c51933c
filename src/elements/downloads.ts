import { fillValues } from '../prose/fill-values.ts';
import type { Results } from '../quantities/result.ts';
import { traceIn } from '../quantities/trace.ts';
import { programIn } from '../stage/program.ts';
import { numbersAt } from '../story/cascade.ts';
import type { Numbers } from '../story/number.ts';
import { readStory } from '../story/read-story.ts';
import type { Edits } from '../story/story.ts';
import { onClick } from './on-click.ts';

/** The page's program with these numbers: not the page's own, which shows those of the step that the reader is at. */
function programWith(numbers: Numbers, results: Results): string {
  const listing = document.querySelector('.listing')?.cloneNode(true) as Element | undefined;
  if (!listing) return '';
  fillValues(listing, numbers, results);
  return programIn(listing);
}

/** The numbers that hold in the step that a button stands in. */
function numbersAbout(button: Element, edits: Edits): Numbers {
  const article = button.closest('article');
  if (!article) return new Map();
  const story = readStory(article);
  const id = button.closest('section.step')?.id;
  return numbersAt(
    story,
    story.steps.findIndex((step) => step.id === id),
    edits,
  );
}

/** Lets the buttons of the downloads save what the reader has made; `editsNow` gives what the reader has changed. */
export function listenToDownloads(editsNow: () => Edits, results: Results): void {
  onClick(document, '[data-download]', (button) => {
    const numbers = numbersAbout(button, editsNow());
    if (button.matches('[data-download="trace"]')) save('one-neuron.csv', traceIn(numbers));
    else save('one-neuron.mjs', programWith(numbers, results));
  });
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.click();
  URL.revokeObjectURL(link.href);
}
