// Safari throws when an address is replaced more than 100 times in half a minute: once in 400 ms, and a few at once besides.
const pause = 400;
const atOnce = 20;
/** Long enough for what the reader did to be painted first; ms. */
const soon = 50;

/** Keeps the address up with the reader. `wanted` gives its query and fragment. */
export function addressWriter(wanted: () => string) {
  let timer = 0;
  let hasEdit = false;
  /** When the next is due at one a pause. Each puts it off by a pause; after a rest it lies so far back that a few are due at once. */
  let due = 0;
  let query = location.search;
  const write = () => {
    hasEdit = false;
    due = Math.max(due, performance.now() - atOnce * pause) + pause;
    const next = wanted();
    try {
      if (next !== location.search + location.hash)
        history.replaceState(history.state, '', location.pathname + next);
    } catch {
      // A page in a sandbox has no address to write; the lesson goes on without.
    }
    query = location.search;
  };
  /** Writes the reader's place once it has been the same for 400 ms: between the frames of a scroll there is no time for it. */
  const followPlace = () => {
    if (hasEdit) return;
    clearTimeout(timer);
    timer = window.setTimeout(write, pause);
  };
  // A link that is followed, or a tab that is closed, leaves no time for that.
  addEventListener('pagehide', () => {
    if (hasEdit) write();
  });
  return {
    followPlace,
    /** Writes the reader's edits once they are painted, whatever else is done meanwhile; where there are many, with others after them. */
    followEdits() {
      if (hasEdit) return;
      clearTimeout(timer);
      timer = window.setTimeout(write, Math.max(soon, due - performance.now()));
      hasEdit = true;
    },
    /** Whether the query has been changed by other hands since it was last asked, as by the back button. */
    hasNewQuery() {
      const isNew = location.search !== query;
      query = location.search;
      return isNew;
    },
  };
}
