import type { NumberValue } from '../../story/number.ts';
import { numberText } from '../../story/number-text.ts';

/** A line of a program that is not empty. */
export interface CodeLine {
  /** Its code, without the white space before it and the comment that names its result. */
  readonly code: string;
  /** How many characters it is moved in. */
  readonly indent: number;
  /** Its place among all lines, from 0; empty lines count. */
  readonly row: number;
  /** The name of the result that it gives. */
  readonly result?: string;
}

/** The most characters that a list's entries may take in a line, all of them, or its first ones before an ellipsis. */
const [longest, shortened] = [13, 10];

/** A value as the program writes it; of a list that is too long, its first entries. */
function written(value: NumberValue): string {
  if (typeof value !== 'object') return numberText(value);
  const texts = value.map(numberText);
  if (texts.join(', ').length <= longest) return `[${texts.join(', ')}]`;
  const first = texts.filter(
    (_, place) => place === 0 || texts.slice(0, place + 1).join(', ').length <= shortened,
  );
  return `[${[...first, '…'].join(', ')}]`;
}

/** A program's lines, with the reader's values in the place of its literals: `values` by the name of the line's result. */
export function codeLines(program: string, values: ReadonlyMap<string, NumberValue>): readonly CodeLine[] {
  return program.split('\n').flatMap((line, row) => {
    const [, white = '', code = '', result] = /^(\s*)(.*?)(?:\s*\/\/ ([a-z][a-z-]*))?$/.exec(line) ?? [];
    if (code === '') return [];
    const value = result === undefined ? undefined : values.get(result);
    const own = value === undefined ? code : code.replace(/= (?:-?[\d.]+|\[.*\]);$/, `= ${written(value)};`);
    return [{ code: own, indent: white.length, row, ...(result === undefined ? {} : { result }) }];
  });
}
