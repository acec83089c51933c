/** The program of a listing as it stands on the page: lines of text, ready to run. */
export function programIn(listing: Element): string {
  const lines = [...listing.querySelectorAll('.line > code')].map(({ textContent }) => textContent);
  return `${lines.join('\n')}\n`;
}
