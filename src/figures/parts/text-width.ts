/** Widths of Atkinson Hyperlegible Next at weight 600 with tabular figures, in hundredths of the type size. */
const widths: Readonly<Record<string, string>> = {
  16: '\u202f',
  30: ' \u00a0.,:;il\u00b7\u2019\u2032!j()',
  38: 'frt-',
  44: '/I⁰¹²³⁴⁵⁶⁷⁸⁹⁻',
  52: 'csvxyz?kJ',
  58: 'aeghnou\u00d7L',
  62: 'bdpq+=<>EFSTY\u2212',
  76: 'DGHNOQUw',
  90: 'mMW%\u2014',
};

/** The width of figures and of most capitals, and of what is not listed. */
const usual = 0.68;

const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((each) => [each, Number(width) / 100]),
  ),
);

/** About how wide a text is drawn, in user units: never measured, and rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf.get(character) ?? usual;
  return width * size;
}

/** The largest type size from `size` down to `least` at which a text is no wider than `room` (all in user units). */
export function fittedSize(text: string, room: number, size: number, least = 13): number {
  const fitting = (size * room) / Math.max(textWidth(text, size), 1);
  return Math.max(least, Math.min(size, fitting));
}
