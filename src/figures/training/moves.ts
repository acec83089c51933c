import oldProgram from '../../../content/listings/one-update.js?raw';
import newProgram from '../../../content/listings/training.js?raw';
import type { NumberValue } from '../../story/number.ts';
import { codeLines } from './code-lines.ts';
import type { CodeLine } from './code-lines.ts';
import type { PassAndTest } from './pass-and-test.ts';

/** A line of the tidied program, and the line of the old one that it was; a new one was none. */
export interface Move {
  readonly from?: CodeLine;
  readonly to: CodeLine;
}

/** Where a line of the old program goes whose result has another name in the tidied one. */
const becomes: ReadonlyMap<string, string> = new Map([
  ['error', 'test-error'],
  ['next-prediction', 'test-prediction'],
]);

/** Every line of the tidied program in order, each with the line of the old program that comes to stand there. */
export function movesOf({ train, test, start }: PassAndTest): readonly Move[] {
  const first = train[0] ?? 0;
  const values = new Map<string, NumberValue>(
    Object.entries({ train, test, weight: start, input: first, goal: first }),
  );
  const old = new Map(
    codeLines(oldProgram, values).map((line) => [becomes.get(line.result ?? '') ?? line.result, line]),
  );
  return codeLines(newProgram, values).map((to) => {
    const from = to.result === undefined ? undefined : old.get(to.result);
    return { to, ...(from ? { from } : {}) };
  });
}
