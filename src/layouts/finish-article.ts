import { parseHTML } from 'linkedom';
import type { Figure } from '../figures/figure.ts';
import { arrangeStills } from './arrange-stills.ts';
import { checkLesson } from './check-lesson.ts';
import { gluePunctuation } from './glue-punctuation.ts';
import { drawStage } from '../stage/draw-stage.ts';
import { drawStills } from '../stage/draw-stills.ts';
import { fillStep } from '../prose/fill-step.ts';
import { checkArticle } from '../story/check-article.ts';
import { momentAt } from '../story/moment.ts';
import { beginning } from '../story/position.ts';
import { readStory, sectionsOf } from '../story/read-story.ts';
import type { Story } from '../story/story.ts';

/** A page's lesson, complete, and the story in it. */
export interface Finished {
  readonly html: string;
  readonly story: Story;
}

/**
 * Finishes a lesson's HTML as the build hands it over: reads the story from its article, writes every value into the prose and draws
 * the first moment on the stage. `views` are the figure's. Throws, naming the chapter, on whatever the author got wrong.
 */
export function finishArticle(html: string, figure: Figure, views: readonly string[]): Finished {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const [article, stage] = ['article', '.stage'].map((part) => document.querySelector(part));
  if (!article || !stage) throw new Error('A lesson needs an article and a stage.');
  checkArticle(article);
  gluePunctuation(article);
  const story = readStory(article);
  checkLesson({ article, stage, story }, figure, views);
  try {
    sectionsOf(article).forEach((section, index) => {
      fillStep(section, story, index, new Map(), figure.results);
    });
    drawStage(stage, figure, momentAt(story, beginning, new Map()));
    arrangeStills(article, stage, figure, story);
    drawStills(article, '.still:not([data-later])', figure, story, new Map());
    return { html: document.body.innerHTML, story };
  } catch (error) {
    throw new Error(`In the chapter “${story.chapter || 'front page'}”: ${String(error)}`, { cause: error });
  }
}
