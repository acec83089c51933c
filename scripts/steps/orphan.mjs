/**
 * Calls back when the program that started this one is gone. The shell that npm puts between itself and a script does
 * not hand on a request to end, so without this a server would outlive the `npm start` that was told to stop.
 *
 * It watches only below npm: what someone starts by itself in the background is meant to outlive its shell.
 *
 * @param {() => void} end called once
 * @returns {() => void} stops watching
 */
export function whenOrphaned(end) {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
  return () => clearInterval(watch);
}
