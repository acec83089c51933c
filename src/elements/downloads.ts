import { fillValues } from '../prose/fill-values.ts';
import type { Results } from '../quantities/result.ts';
import { traceIn } from '../quantities/trace.ts';
import { programIn } from '../stage/program.ts';
import type { Numbers } from '../story/number.ts';

/** The page's program with these numbers: not the page's own, which shows those of the step that the reader is at. */
function programWith(numbers: Numbers, results: Results): string {
  const listing = document.querySelector('.listing')?.cloneNode(true) as Element | undefined;
  if (!listing) return '';
  fillValues(listing, numbers, results);
  return programIn(listing);
}

/** What each button of the downloads makes of the numbers that hold where it stands: the file's name and its text. */
const files: Readonly<
  Record<string, (numbers: Numbers, results: Results) => { name: string; text: string }>
> = {
  trace: (numbers) => ({ name: 'one-neuron.csv', text: traceIn(numbers) }),
  program: (numbers, results) => ({ name: 'one-neuron.mjs', text: programWith(numbers, results) }),
};

/** Lets the buttons of the downloads save what the reader has made; `numbersAbout` gives the numbers that hold where a button stands. */
export function listenToDownloads(numbersAbout: (button: Element) => Numbers, results: Results): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('[data-download]');
    const file = button && files[button.getAttribute('data-download') ?? '']?.(numbersAbout(button), results);
    if (file) save(file.name, file.text);
  });
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.click();
  URL.revokeObjectURL(link.href);
}
