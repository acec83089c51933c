/** The part of `subset-font` that is used here; the package ships no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      noHinting: boolean;
      keepFeatures: readonly string[];
      dropTables?: readonly string[];
      variationAxes?: { wght: number | { min: number; max: number } };
    },
  ): Promise<Uint8Array>;
}
