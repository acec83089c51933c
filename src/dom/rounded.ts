/** A coordinate as drawings write it: at most two decimals, so that every browser and the build write the same text. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
