import type { Panel } from './room.ts';

/** How much further than the band from −1 to 1 each side reaches, in halves of that band. */
const outer = 1.3;

/** How many powers of ten a side can have. */
const rungs = [1, 2, 3, 5, 10, 20, 50, 100, 200, 320];

/** A scale for factors: even from −1 to 1, which always takes the same room, and by powers of ten beyond. */
export interface FactorScale {
  /** The largest factor that it has room for, a power of ten. */
  readonly decades: number;
  /** The place of a factor, in user units, held within the drawing. */
  of(factor: number): number;
}

/** The scale that has room for these factors; those that are infinite are held at its ends. */
export function factorScale(
  factors: readonly number[],
  { left, right }: Pick<Panel, 'left' | 'right'>,
): FactorScale {
  const largest = Math.max(1, ...factors.map(Math.abs).filter(Number.isFinite));
  const decades = rungs.find((rung) => Math.log10(largest) <= rung) ?? 320;
  const half = (right - left) / 2;
  const place = (factor: number): number => {
    const size = Math.abs(factor);
    if (size <= 1) return factor;
    return Math.sign(factor) * (1 + outer * Math.min(1, Math.log10(size) / decades));
  };
  return { decades, of: (factor) => left + half + (half * place(factor)) / (1 + outer) };
}
