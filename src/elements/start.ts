import type { Figure } from '../figures/figure.ts';
import { readStory } from '../story/read-story.ts';
import { listenToPresses } from './after-press.ts';
import { copyPlainly } from './copy-plainly.ts';
import { Lesson } from './lesson.ts';
import { closeMenus } from './menus.ts';
import { NumberField } from './number-field.ts';
import { startThemeSwitch } from './theme-switch.ts';

/** Lets the page's chapter, which has this figure, answer its reader, and returns it. */
export async function start(figure: Figure): Promise<Lesson | undefined> {
  startThemeSwitch();
  closeMenus();
  const root = document.querySelector<HTMLElement>('lesson-chapter');
  const article = root?.querySelector('article');
  const stage = root?.querySelector<HTMLElement>('.stage');
  if (!root || !article || !stage) return undefined;
  copyPlainly(root);
  listenToPresses();
  const story = readStory(article);
  // In one task with what follows, a slow processor would keep its reader waiting.
  await new Promise((done) => setTimeout(done));
  // The lesson speaks to its fields as soon as it is there, so they come first.
  customElements.define('lesson-number', NumberField);
  return new Lesson(root, article, stage, figure, story);
}
