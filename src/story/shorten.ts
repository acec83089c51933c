const longest = 40;

/** The text as it is quoted to people: at most 40 characters of it, with an ellipsis where the rest was. */
export function shorten(text: string): string {
  // A cut between the two halves of a character would leave a broken one behind.
  return text.length > longest ? text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') + '…' : text;
}
