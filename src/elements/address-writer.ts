// Safari throws when an address is replaced more than 100 times in a short while.
const pause = 400;

/** Keeps the address up with the reader. `wanted` gives its query and fragment. */
export function addressWriter(wanted: () => string) {
  let timer = 0;
  let hasEdit = false;
  let query = location.search;
  const write = () => {
    timer = 0;
    hasEdit = false;
    try {
      const [present, next] = [location.search + location.hash, wanted()];
      if (next !== present) history.replaceState(history.state, '', location.pathname + next);
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
    /** Writes the reader's edits soon, at most once in 400 ms, whatever else is done meanwhile. */
    followEdits() {
      if (!timer) followPlace();
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
