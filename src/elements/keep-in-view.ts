/** Shifts what hangs below a number sideways, as far as it takes to have it between the edges of the window. */
export function keepInView(hanging: HTMLElement): void {
  const margin = 8;
  const { left, right } = hanging.getBoundingClientRect();
  const room = document.documentElement.clientWidth - margin;
  const shift = Math.max(margin - left, Math.min(room - right, 0));
  hanging.style.translate = `${shift}px`;
}
