/** A mistake of the author's: where it is, what was expected there, and what was found instead. */
export class StoryError extends Error {
  override name = 'StoryError';

  /**
   * `place` is for example `step “double”`; a `found` of null or '' reads as nothing; `why`, if any, says what is wrong
   * with what was found: `is not a number`.
   */
  constructor(chapter: string, place: string, expected: string, found: string | null, why = '') {
    const instead = (found ? `“${found}”` : 'nothing') + (why && `, which ${why}`);
    super(`Chapter “${chapter || 'front page'}”, ${place}: expected ${expected}, found ${instead}.`);
  }
}
