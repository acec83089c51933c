import { run } from '../../src/neuron/run.ts';
import { quantile } from './quantile.mjs';

const passes = 1_000_000;
const inputs = [4, 5, 6];
// So small that the weight is still on its way after all the passes.
const alpha = 1e-9;

function trained() {
  const examples = inputs.map((input) => ({ input, goal: input }));
  return run({ weight: 0, examples, alpha, passes }).weight;
}

/** The same arithmetic with nothing around it: what each update does, and whether every prediction is right after each pass. */
function bare() {
  let weight = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const input of inputs) weight -= alpha * (input * weight - input);
    if (inputs.every((input) => input * weight === input)) break;
  }
  return weight;
}

/** @param {() => number} work */
function millisecondsOf(work) {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}

/** How fast the neuron core trains, beside a bare loop: the median of seven runs of a million passes. */
export function measureCore() {
  if (trained() !== bare()) throw new Error('The core and the bare loop do not come to the same weight.');
  const [core, loop] = [millisecondsOf(trained), millisecondsOf(bare)];
  const updates = (passes * inputs.length) / 1000;
  return {
    'updates per second': Math.round((updates / core) * 1e6),
    'bare loop': Math.round((updates / loop) * 1e6),
    'times as long': Number((core / loop).toFixed(2)),
  };
}
