/*
 * What runs in the measured page. Each function is sent there on its own, so it uses nothing from outside of itself.
 */

/** Notes long tasks from the page's first moment on. */
export function watchLongTasks() {
  /** @type {number[]} */
  const tasks = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
      buffered: true,
    },
  );
}

/**
 * Scrolls from the page's top to its end, a little a frame.
 *
 * @param {number} frames how many frames it takes
 * @returns {Promise<number[]>} the time between each frame and the next, in milliseconds
 */
export async function walk(frames) {
  const nextFrame = () =>
    new Promise((/** @type {(time: number) => void} */ done) => requestAnimationFrame(done));
  const way = document.documentElement.scrollHeight - innerHeight;
  /** @type {number[]} */
  const times = [];
  for (let frame = 0; frame <= frames; frame++) {
    scrollTo({ top: (way * frame) / frames, behavior: 'instant' });
    times.push(await nextFrame());
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/**
 * Changes the first number of each step by a key, up and down in turn, and waits until the change is painted.
 *
 * @param {number} each how many times each number is changed
 * @returns {Promise<{ show: string, time: number }[]>} the milliseconds from each key to the painted frame, with the view that the step shows
 */
export async function edit(each) {
  /** @type {{ show: string, time: number }[]} */
  const times = [];
  const painted = () =>
    new Promise((/** @type {(time: number) => void} */ done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage('');
      });
    });
  const rest = (/** @type {number} */ time) => new Promise((done) => setTimeout(done, time));
  for (const step of document.querySelectorAll('section.step')) {
    const field = step.querySelector('input[role="spinbutton"]');
    if (!field) continue;
    step.scrollIntoView({ block: 'start', behavior: 'instant' });
    await rest(100);
    const show = document.querySelector('.stage')?.getAttribute('data-show') ?? '';
    for (let count = 0; count < each; count++) {
      // At any place between two frames, as a reader's key comes.
      await rest(40 + ((count * 7) % 17));
      const start = performance.now();
      const key = count % 2 ? 'ArrowDown' : 'ArrowUp';
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      times.push({ show, time: (await painted()) - start });
    }
  }
  return times;
}
