/** The smallest of `rungs`, each times any power of ten, that is not below `size`, which is above 0. `rungs` ascend to 10. */
export function rungFor(size: number, rungs: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return (rungs.find((rung) => rung * power >= size) ?? 10) * power;
}
