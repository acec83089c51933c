import { runInNewContext } from 'node:vm';
import { exactText } from '../../src/story/number-text.ts';
import type { NumberValue } from '../../src/story/number.ts';

/** A line that gives a value: the variable, what it is set to, and, in the comment at its end, the result that it is. */
export const giving = /^\s*(?:const |let )?(?<variable>\w+) = (?<from>.+); \/\/ (?<result>[a-z][a-z-]*)$/;
/** A line that takes values from a list, one after another. */
export const taking = /^\s*for \(const (?<variable>\w+) of \w+\) \{ \/\/ (?<result>[a-z][a-z-]*)$/;
const literal = /^(?:-?[\d.]+|\[.*\]|'.*')$/;

function codeFor(value: NumberValue): string {
  if (typeof value === 'string') return `'${value}'`;
  return typeof value === 'object' ? `[${value.map(exactText).join(', ')}]` : exactText(value);
}

/** The program, with each literal set to the value that belongs to the result its line names. */
export const withValues = (program: string, valueOf: (result: string) => NumberValue): string =>
  program.replace(/^.*$/gm, (line) => {
    const { from = '', result = '' } = giving.exec(line)?.groups ?? {};
    return literal.test(from) ? line.replace(`= ${from};`, `= ${codeFor(valueOf(result))};`) : line;
  });

/** Runs a program: the values that its lines gave, in the order in which they gave them, each with the result that its line names. */
export function valuesOf(program: string): readonly (readonly [result: string, value: unknown])[] {
  const recording = program.replace(/^.*$/gm, (line) => {
    const { variable, result } = (giving.exec(line) ?? taking.exec(line))?.groups ?? {};
    return variable && result ? `${line}\nrecord('${result}', ${variable});` : line;
  });
  const values: (readonly [string, unknown])[] = [];
  runInNewContext(recording, {
    console: { log: () => undefined },
    record: (name: string, value: unknown) =>
      values.push([name, Array.isArray(value) ? Array.from(value, Number) : value]),
  });
  return values;
}
