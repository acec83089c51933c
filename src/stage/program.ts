/**
 * The program of a listing as it stands on the page, with exact numbers in the place of its literals: lines of text, ready to run.
 */
export function programIn(listing: Element): string {
  const lines = [...listing.querySelectorAll('.line > code')].map((code) =>
    [...code.childNodes]
      .map((node) => {
        const value = 'getAttribute' in node ? (node as Element).getAttribute('value') : null;
        return value?.replaceAll(',', ', ') ?? node.textContent ?? '';
      })
      .join(''),
  );
  return `${lines.join('\n')}\n`;
}
