import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** A fixed piece of arithmetic, timed: how much its times differ says how noisy the machine is. */
function spin() {
  const start = performance.now();
  let sum = 0;
  for (let count = 1; count < 3e7; count++) sum += 1 / count;
  return sum > 0 ? performance.now() - start : NaN;
}

/** Which machine this is, and how much the same work differs in time on it now: the slowest of twenty over the fastest. */
export function machine() {
  const times = Array.from({ length: 20 }, spin);
  return {
    processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}, Node ${process.version}`,
    load: loadavg().map((load) => Number(load.toFixed(1))),
    noise: Number((Math.max(...times) / Math.min(...times)).toFixed(2)),
  };
}
