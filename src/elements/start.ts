import type { Figure } from '../figures/figure.ts';
import { copyPlainly } from './copy-plainly.ts';
import { Lesson } from './lesson.ts';
import { closeMenus } from './menus.ts';
import { NumberField } from './number-field.ts';
import { orStandStill } from './or-stand-still.ts';
import { startThemeSwitch } from './theme-switch.ts';

/**
 * Lets the page's chapter, which has this figure, answer its reader, and returns it. Where that fails, the page is laid out as one
 * without scripts.
 */
export function start(figure: Figure): Lesson | undefined {
  startThemeSwitch();
  closeMenus();
  const root = document.querySelector<HTMLElement>('lesson-chapter');
  const article = root?.querySelector('article');
  const stage = root?.querySelector<HTMLElement>('.stage');
  if (!root || !article || !stage) return undefined;
  copyPlainly(root);
  return orStandStill(() => {
    // The lesson speaks to its fields as soon as it is there, so they come first.
    customElements.define('lesson-number', NumberField);
    return new Lesson(root, article, stage, figure);
  });
}
