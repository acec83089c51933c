import type { NumberDeclaration, NumberValue } from './number.ts';

/** The part of a declaration that says which values are allowed. */
export type Limits = Pick<NumberDeclaration, 'kind' | 'min' | 'max' | 'whole' | 'options' | 'atMost'>;

/** The allowed number nearest to the given one: within min and max, rounded if whole; NaN stays NaN, −0 becomes 0. */
export function nearest({ min, max, whole }: Limits, value: number): number {
  return Math.min(max, Math.max(min, whole ? Math.round(value) : value)) + 0;
}

/**
 * The allowed value nearest to the given one, a list cut to its length and each entry brought into range; undefined
 * where there is none: not-a-number, an empty list, an unknown choice, a value of another kind.
 */
export function fit(limits: Limits, value: NumberValue): NumberValue | undefined {
  if (limits.kind === 'choice') return limits.options.find((option) => option === value);
  const list = typeof value === 'object';
  if (typeof value === 'string' || list !== (limits.kind === 'list')) return undefined;
  const kept = (list ? value : [value]).slice(0, limits.atMost).map((entry) => nearest(limits, entry));
  if (kept.includes(NaN)) return undefined;
  return list && kept.length ? kept : kept[0];
}
