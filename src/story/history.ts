import { sameEdits } from './edits.ts';
import type { Edits } from './story.ts';

/** The edits that hold now, with those before (latest last) and those undone (next to redo last). */
export interface EditHistory {
  readonly past: readonly Edits[];
  readonly present: Edits;
  readonly future: readonly Edits[];
  /** The gesture that the present came from, for example one drag; '' for none. */
  readonly gesture: string;
}

/** A history in which nothing has happened yet. */
export function begin(edits: Edits): EditHistory {
  return { past: [], present: edits, future: [], gesture: '' };
}

/**
 * The history with new edits, which undo takes back at once with the record before if both have the same gesture
 * (such as one drag); where that has come back to what was before it, nothing is left to undo. What was undone can no longer be
 * redone. Edits that come to the present ones change nothing.
 */
export function record(history: EditHistory, edits: Edits, gesture = ''): EditHistory {
  if (sameEdits(edits, history.present)) return history;
  const merges = gesture !== '' && gesture === history.gesture;
  const past = merges ? history.past : [...history.past, history.present];
  const before = past.at(-1);
  // Only where they merge: else what was before is the present, which they are not.
  if (before && sameEdits(edits, before))
    return { past: past.slice(0, -1), present: before, future: [], gesture: '' };
  return { past, present: edits, future: [], gesture };
}

/** One record back; the same history if there is none. */
export function undo(history: EditHistory): EditHistory {
  const present = history.past.at(-1);
  if (!present) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [...history.future, history.present],
    gesture: '',
  };
}

/** One record forward again; the same history if there is none. */
export function redo(history: EditHistory): EditHistory {
  const present = history.future.at(-1);
  if (!present) return history;
  return {
    past: [...history.past, history.present],
    present,
    future: history.future.slice(0, -1),
    gesture: '',
  };
}
