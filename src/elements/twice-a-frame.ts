/**
 * Work that shows something, done at most twice between two frames. `soon` has it done with the next frame. `now` has it done at once,
 * so that it is ready when that frame begins; but what more is asked for before that comes with the frame.
 */
export function twiceAFrame(work: () => void) {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      work();
    });
  };
  const now = () => {
    if (!frame) work();
    soon();
  };
  return { soon, now };
}
