/** Work that is done once it has not been asked for in `pause` ms, with what was asked for last. */
export function onceQuiet<Asked>(pause: number, work: (asked: Asked) => void): (asked: Asked) => void {
  let timer = 0;
  return (asked) => {
    clearTimeout(timer);
    timer = window.setTimeout(work, pause, asked);
  };
}
