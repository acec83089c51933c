import type { Piece } from '../quantities/piece.ts';
import type { Results } from '../quantities/result.ts';
import type { Moment } from '../story/moment.ts';
import type { Numbers } from '../story/number.ts';

/** What every scene says in words, beside what it shows. */
export interface Scene {
  /** A few live sentences, mostly one or two, that say what the figure shows at this moment. */
  readonly caption: readonly Piece[];
  /** The figure's data, for those who do not see the figure: one heading a column, then rows of text. */
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** The row that the moment is at, from 0; left out where there is none. */
    readonly present?: number;
  };
  /** The pass that is shown, and the last one that there is to go to; left out where passes are not gone through. */
  readonly passes?: { readonly present: number; readonly last: number };
  /** What the drawing's scale is to hold, where a handle moves on it: in hand, a drawing keeps the scale that it was taken on. */
  readonly scale?: unknown;
  /** What holds in the program at this moment, where that is not what the step's numbers give. */
  readonly program?: {
    readonly numbers: Numbers;
    /** The name of the result whose line is at work; empty for none. */
    readonly mark: string;
  };
}

/** The room that a drawing has, in user units: `wide` beside the text, `narrow` above it on a phone. */
export interface Frame {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
}

/** The room of a drawing beside the text. */
export const wide: Frame = { name: 'wide', width: 640, height: 480 };

/** The room of a drawing that has little. */
export const narrow: Frame = { name: 'narrow', width: 360, height: 240 };

/** The two rooms that every figure is drawn for. One user unit is about one CSS pixel in each. */
export const frames: readonly Frame[] = [wide, narrow];

/** A figure: what it shows of a moment, and how that is drawn. */
export interface Figure<S extends Scene = Scene> {
  /** The figure's accessible name. */
  readonly name: string;
  /** What the sentences and the listing of its chapter can show besides its numbers. */
  readonly results: Results;
  /**
   * How far on in the moment's step, 0 to 1, it shows the next of what it has to say (`by` 1), or the one before (−1); undefined where that
   * is all. Left out of figures that change with numbers and steps alone, and not with the progress within a step.
   */
  readonly stop?: (moment: Moment, by: number) => number | undefined;
  /** What the figure shows of a moment: plain data, computed by the neuron core. */
  scene(moment: Moment): S;
  /**
   * Draws a scene into an `<svg>` whose viewBox is the frame. Idempotent; names neither `window` nor `document`; never
   * measures; uses attributes and classes only, no inline style.
   */
  draw(root: SVGSVGElement, scene: S, frame: Frame): void;
}
