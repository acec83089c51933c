import { type Refusal, sentenceOf } from '../story/refusal.ts';
import { shorten } from '../story/shorten.ts';
import { named } from './landing.ts';

/**
 * Says in the page's notice what of its address, whose fragment is `id`, was not used as written, and returns that; hides the notice if
 * there is nothing. It stands where the address leads: under the title of that step, or else under the page's.
 */
export function showNotice(refused: readonly Refusal[], id = ''): string {
  const place = named();
  const isLost = id && id !== 'top' && !place;
  const lost = isLost ? [`The address asked for “#${shorten(id)}”, but that is no place on this page.`] : [];
  const text = [...refused.map(sentenceOf), ...lost].join(' ');
  const notice = document.querySelector<HTMLElement>('.notice');
  if (notice) {
    notice.textContent = text;
    notice.hidden = !text;
    const title = place?.closest('.step')?.querySelector('.title') ?? document.querySelector('h1');
    if (text) title?.after(notice);
  }
  return text;
}
