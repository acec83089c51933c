let names = 0;

/** A name that nothing on the page had before: for a gesture, or the end of an element's id. */
export function newName(): string {
  return String(++names);
}
