// Safari throws when an address is replaced more than 100 times in a short while.
const pause = 400;

/** Keeps the address up with the reader. `wanted` gives its query and fragment. */
export function addressWriter(wanted: () => string) {
  let timer = 0;
  let query = location.search;
  const write = () => {
    try {
      const [present, next] = [location.search + location.hash, wanted()];
      if (next !== present) history.replaceState(history.state, '', location.pathname + next);
    } catch {
      // A page in a sandbox has no address to write; the lesson goes on without.
    }
    query = location.search;
  };
  return {
    /** Writes the address once nothing has asked for that in 400 ms: between the frames of a scroll there is no time for it. */
    follow() {
      clearTimeout(timer);
      timer = window.setTimeout(write, pause);
    },
    /** Whether the query has been changed by other hands since it was last asked, as by the back button. */
    hasNewQuery() {
      const isNew = location.search !== query;
      query = location.search;
      return isNew;
    },
  };
}
