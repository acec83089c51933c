import { type Refusal, sentenceOf } from '../story/refusal.ts';
import { shorten } from '../story/shorten.ts';
import type { Step } from '../story/story.ts';
import { aliased } from './landing.ts';

/** What the page says of a fragment that leads neither to a place of the page nor, by an old name, to a step; else nothing. */
function lostText(id: string, steps: readonly Step[]): string[] {
  const isKnown = steps.some(({ aliases }) => aliases.includes(id));
  if (!id || id === 'top' || isKnown || document.getElementById(id)) return [];
  return [`The address asked for “#${shorten(id)}”, but that is no place on this page.`];
}

/**
 * Says in the page's notice what of its address was not used as written, and returns that; hides the notice if there is nothing. It
 * stands where the address leads: under the title of that step, or else under the page's.
 */
export function showNotice(refused: readonly Refusal[], steps: readonly Step[]): string {
  const id = location.hash.slice(1);
  const text = [...refused.map(sentenceOf), ...lostText(id, steps)].join(' ');
  const notice = document.querySelector<HTMLElement>('.notice');
  if (notice) {
    notice.textContent = text;
    notice.hidden = !text;
    if (text)
      (document.getElementById(id) ?? aliased())?.closest('.step')?.querySelector('.title')?.after(notice);
  }
  return text;
}
