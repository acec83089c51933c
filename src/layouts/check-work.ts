import type { StoryError } from '../story/story-error.ts';

/** Does a work that what the author wrote may break. Where it fails, throws the mistake made of the reason, with its cause. */
export function checkWork(work: () => unknown, mistake: (why: string) => StoryError): void {
  try {
    work();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw Object.assign(mistake(`fails: ${message.replace(/\.$/, '')}`), { cause });
  }
}
