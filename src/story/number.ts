/** What a number of a chapter can hold: one number, a list of numbers, or one of a few named choices. */
export type NumberValue = number | readonly number[] | string;

/** A number as its chapter declares it: the public name, what it means, and the values it may take. */
export interface NumberDeclaration {
  /** The public key, used in addresses, for example `w`. */
  readonly name: string;
  readonly kind: 'number' | 'list' | 'choice';
  /** The chapter's own value. For a number that follows another: the other's start. */
  readonly start: NumberValue;
  /** The name of a number whose value this one takes until something sets it itself. */
  readonly follows?: string;
  /** The smallest value it may take (of each entry, for a list). */
  readonly min: number;
  /** The largest value it may take (of each entry, for a list). */
  readonly max: number;
  /** What one press of an arrow key adds. A typed value is not snapped to it. */
  readonly step: number;
  /** Whether it counts something, and so takes whole values only and is counted one by one on its way. */
  readonly whole: boolean;
  /** The quantity's word, for example `weight`: the accessible name of its field. */
  readonly means: string;
  /** The values of a choice; empty for the other kinds. */
  readonly options: readonly string[];
  /** The most entries a list may have; 1 for the other kinds. */
  readonly atMost: number;
  /** Names that it was published under before. */
  readonly aliases: readonly string[];
}

/** The value that holds for each number of a chapter, by name. */
export type Numbers = ReadonlyMap<string, NumberValue>;
