const margin = 8;

/**
 * Shifts what hangs above or below a number sideways, as far as it takes to have it between the edges of the window, wherever its line
 * breaks; and scrolls to it where it hangs beyond the window's lower edge, or under what covers the upper one.
 */
export function keepInView(hanging: HTMLElement): void {
  const shift = () => {
    hanging.style.marginInlineStart = '';
    const { left, right } = hanging.getBoundingClientRect();
    const room = document.documentElement.clientWidth - margin;
    hanging.style.marginInlineStart = `${Math.max(margin - left, Math.min(room - right, 0))}px`;
  };
  shift();
  hanging.scrollIntoView({ block: 'nearest' });
  // What is typed, or said of what was changed, may move the number to another line.
  const follow: IntersectionObserverCallback = (_, observer) => {
    if (hanging.isConnected) shift();
    else observer.disconnect();
  };
  new IntersectionObserver(follow, { root: document.body, threshold: 0.99 }).observe(hanging);
}
