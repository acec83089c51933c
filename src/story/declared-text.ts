import type { Editable } from './keys.ts';
import { numberText } from './number-text.ts';
import type { Story } from './story.ts';

/** What a number is where nobody has changed it: its value, or the number that it follows, as “the input”. */
export function declaredText(story: Story, { declaration, declared }: Editable): string {
  if (declared !== undefined) return numberText(declared);
  return `the ${story.numbers.get(declaration.follows ?? '')?.means ?? ''}`;
}
