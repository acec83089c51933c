import { traceIn } from '../quantities/trace.ts';
import { programIn } from '../stage/program.ts';
import type { Numbers } from '../story/number.ts';

/** What each button of the downloads makes of the numbers that hold, and of the page: the file's name and its text. */
const files: Readonly<Record<string, (numbers: Numbers) => { name: string; text: string }>> = {
  trace: (numbers) => ({ name: 'one-neuron.csv', text: traceIn(numbers) }),
  program: () => {
    const listing = document.querySelector('.listing');
    return { name: 'one-neuron.mjs', text: listing ? programIn(listing) : '' };
  },
};

/** Lets the buttons of the downloads save what the reader has made. */
export function listenToDownloads(numbersNow: () => Numbers): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('[data-download]');
    const file = button && files[button.getAttribute('data-download') ?? '']?.(numbersNow());
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
