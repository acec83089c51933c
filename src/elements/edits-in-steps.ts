import { fillStep } from '../prose/fill-step.ts';
import type { Results } from '../quantities/result.ts';
import type { Edits, Story } from '../story/story.ts';
import { showFields } from './show-fields.ts';

/** Shows the reader's edits in the sections of a story's steps: at once in those that are in sight, and elsewhere once there is time. */
export function editsInSteps(sections: readonly Element[], story: Story, results: Results) {
  let shown: readonly (Edits | undefined)[] = [];
  // Until there is an edit, the values are those that the build wrote.
  let isEdited = false;
  return {
    /** Shows the edits in those steps that do not show them yet: in all, unless a test picks some out by their places, from 0. */
    show(edits: Edits, isMeant: (index: number) => boolean = () => true) {
      isEdited ||= edits.size > 0;
      shown = sections.map((section, index) => {
        if (shown[index] === edits || !isMeant(index)) return shown[index];
        if (isEdited) fillStep(section, story, index, edits, results);
        showFields(section, story, index, edits);
        return edits;
      });
    },
    /** Lets the next call show everything anew. */
    forget: () => (shown = []),
  };
}
