import { spokenText } from '../story/spoken-text.ts';
import { onceQuiet } from './once-quiet.ts';

/** Says sentences to those who listen to the page, through its one status element. */
export function announcer(status: Element | null) {
  const say = (text: string) => {
    if (status) status.textContent = spokenText(text);
  };
  return {
    /** Says a sentence at once. */
    say,
    /** Says the sentence that holds once nothing has asked for 700 ms. */
    saySoon: onceQuiet(700, (textOf: () => string) => say(textOf())),
  };
}
