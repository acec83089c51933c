import { fillStep } from '../prose/fill-step.ts';
import type { Results } from '../quantities/result.ts';
import type { Edits, Story } from '../story/story.ts';
import { showFields } from './show-fields.ts';

/** The steps this near to the reader's show an edit at once. */
const near = 1;

/** Shows the reader's edits in the sections of a story's steps: at once about where the reader is, and further off once there is time. */
export function editsInSteps(sections: readonly Element[], story: Story, results: Results) {
  let shown: readonly (Edits | undefined)[] = [];
  // Until there is an edit, the values are those that the build wrote.
  let isEdited = false;
  const showIn = (edits: Edits, isMeant: (index: number) => boolean) => {
    isEdited ||= edits.size > 0;
    shown = sections.map((section, index) => {
      if (shown[index] === edits || !isMeant(index)) return shown[index];
      if (isEdited) fillStep(section, story, index, edits, results);
      showFields(section, story, index, edits);
      return edits;
    });
  };
  return {
    /** Shows the edits in the steps about one of them (by its place, from 0). */
    showNear: (edits: Edits, step: number) => showIn(edits, (index) => Math.abs(index - step) <= near),
    /** Shows the edits in all steps that do not show them yet. */
    showRest: (edits: Edits) => showIn(edits, () => true),
    /** Lets the next call show everything anew. */
    forget: () => (shown = []),
  };
}
