import { type Refusal, sentenceOf } from '../story/refusal.ts';

/**
 * Says in the page's notice what of its address was not used as written, and returns that; hides the notice if there is nothing. It
 * stands where the address leads: under the title of that step, or else under the page's.
 */
export function showNotice(refused: readonly Refusal[]): string {
  const text = refused.map(sentenceOf).join(' ');
  const notice = document.querySelector<HTMLElement>('.notice');
  if (notice) {
    notice.textContent = text;
    notice.hidden = !text;
    if (text) document.getElementById(location.hash.slice(1))?.querySelector('.title')?.after(notice);
  }
  return text;
}
