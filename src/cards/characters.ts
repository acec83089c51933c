/** Where a table of a font file begins, by the four letters of its name. */
function tableAt(font: Buffer, name: string): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table “${name}”.`);
}

/**
 * The characters that a font file has, of those with four hexadecimal digits. It reads the `cmap` of an sfnt (TrueType or OpenType)
 * in its format 4, the one that every font has for them; see the OpenType specification.
 */
export function charactersOf(font: Buffer): ReadonlySet<string> {
  const cmap = tableAt(font, 'cmap');
  const found = new Set<string>();
  for (let entry = cmap + 4; entry < cmap + 4 + 8 * font.readUInt16BE(cmap + 2); entry += 8) {
    const table = cmap + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(table) !== 4) continue;
    const twice = font.readUInt16BE(table + 6);
    // The last segment only marks the end.
    for (let at = table + 14; at < table + 12 + twice; at += 2) {
      const first = font.readUInt16BE(at + 2 + twice);
      for (let code = first; code <= font.readUInt16BE(at); code++) found.add(String.fromCharCode(code));
    }
  }
  return found;
}
