import { run } from '../neuron/run.ts';
import { exactText } from '../story/number-text.ts';
import type { Numbers } from '../story/number.ts';
import { settingIn } from './setting.ts';

const columns = ['pass', 'input', 'weight', 'prediction', 'goal', 'delta', 'nextWeight'] as const;

/**
 * Every update of the run that the numbers of a chapter with training data ask for, as a table of comma-separated values: a heading
 * line, then an update a line, each number as exact as it is. A run makes no pass any more once it has ended (see `Outcome`).
 */
export function traceIn(numbers: Numbers): string {
  const { trace } = run({ ...settingIn(numbers), keep: { last: Infinity } });
  const rows = trace.map((update) => columns.map((column) => exactText(update[column])).join(','));
  const head = 'pass,input,weight before,prediction,goal,delta,weight after';
  return `${[head, ...rows].join('\n')}\n`;
}
