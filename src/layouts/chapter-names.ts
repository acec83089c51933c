import { claim } from '../story/claim.ts';
import { StoryError } from '../story/story-error.ts';

/** The name of the front page where it needs one, as its picture for link previews does. */
export const frontName = 'one-neuron';

/**
 * What stands beside the chapters: the neuron's code, the page for an address that leads nowhere, the pictures for link previews, and
 * among these the front page's.
 */
const others = ['core', '404', 'cards', frontName];

/**
 * The chapters' names in addresses, given the names of their files, without their endings: `01-neuron` is `neuron`, and what begins with
 * `00-` is the front page, the empty name. Throws StoryError on a file without a number of two digits, or of three from 100 on, and on a
 * number or a name that is taken.
 */
export function chapterNames(files: readonly string[]): readonly string[] {
  const places = new Set<string>();
  const taken = new Set(others);
  return files.map((file) => {
    const [, place, rest = ''] = /^(\d\d|[1-9]\d\d)-(.+)$/.exec(file) ?? [];
    if (place === undefined)
      throw new StoryError(
        file,
        'its file',
        'two digits (three from 100 on), a hyphen and a name, as 01-neuron has',
        file,
      );
    claim(places, [place], file, 'its place');
    const name = place === '00' ? '' : rest;
    claim(taken, [name], file, 'its address');
    return name;
  });
}
