// Safari throws when an address is replaced more than 100 times in a short while.
const pause = 400;
/** Long enough for what the reader did to be painted first; ms. */
const soon = 50;

/** Keeps the address up with the reader. `wanted` gives its query and fragment. */
export function addressWriter(wanted: () => string) {
  let timer = 0;
  let hasEdit = false;
  let written = 0;
  let query = location.search;
  const write = () => {
    hasEdit = false;
    written = performance.now();
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
  return {
    followPlace,
    /** Writes the reader's edits once they are painted, at most once in 400 ms, whatever else is done meanwhile. */
    followEdits() {
      if (hasEdit) return;
      clearTimeout(timer);
      timer = window.setTimeout(write, Math.max(soon, written + pause - performance.now()));
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
