import { readStory } from '../story/read-story.ts';
import { Lesson } from './lesson.ts';

/** `<lesson-chapter>`: an article of steps, with its stage, that follows its reader. */
export class LessonChapter extends HTMLElement {
  #lesson: Lesson | undefined;

  connectedCallback(): void {
    const article = this.querySelector('article');
    if (article) this.#lesson ??= new Lesson(this, article, readStory(article));
  }
}
