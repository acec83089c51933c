import type { NumberDeclaration, NumberValue } from './number.ts';

/** One idea of a chapter: its address, and the numbers that it sets from here on. */
export interface Step {
  /** The fragment of its address; for ever. */
  readonly id: string;
  readonly title: string;
  /** The numbers it sets, by name. */
  readonly sets: ReadonlyMap<string, NumberValue>;
  /** Which view of the chapter's figure it is about; empty where the figure has one view. */
  readonly show: string;
  /** The name of the result whose line in the listing is at work; empty for none. */
  readonly mark: string;
  /** Ids that it was published under before. */
  readonly aliases: readonly string[];
}

/** A chapter as the program sees it: what it declares, and its steps in reading order. */
export interface Story {
  /** The chapter's name in its address; empty for the front page. */
  readonly chapter: string;
  readonly numbers: ReadonlyMap<string, NumberDeclaration>;
  readonly steps: readonly Step[];
}

/**
 * What the reader changed, by key: a number's name for what the chapter declares (`w`), or the step's id, a dot and the
 * name for what a step sets (`double.w`).
 */
export type Edits = ReadonlyMap<string, NumberValue>;
