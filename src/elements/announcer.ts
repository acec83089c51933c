const pause = 700;

/** Says sentences to those who listen to the page, through its one status element. */
export function announcer(status: Element | null) {
  let timer = 0;
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  return {
    /** Says a sentence at once. */
    say,
    /** Says the sentence that holds once nothing has asked for 700 ms. */
    saySoon(textOf: () => string) {
      clearTimeout(timer);
      timer = window.setTimeout(() => say(textOf()), pause);
    },
  };
}
