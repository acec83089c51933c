import type { Story } from '../story/story.ts';

/** Scrolls to the step whose old id the address names: no element has that id, so the browser cannot. */
export function scrollToAlias({ steps }: Story, sections: readonly Element[]): void {
  const index = steps.findIndex(({ aliases }) => aliases.includes(location.hash.slice(1)));
  sections[index]?.scrollIntoView();
}
