/** All that the lesson shows at present, as text to be compared: its numbers, its drawing, caption, data and program. */
export interface State {
  readonly article: string;
  readonly fields: readonly string[];
  readonly drawing: string;
  readonly stage: string;
}

/**
 * Reads what the lesson shows. Attributes are put in order, for a browser keeps them in the order
 * in which they came; which entry of a list the caret was in is left out, and so are figures in the
 * text that are not in sight and data that are closed, which are drawn once they are. Runs in the page.
 */
export function presentState(): State {
  const written = (node: Element): string => {
    const attributes = [...node.attributes]
      .filter(({ name }) => !/^(data-copied|data-held|style|aria-valuenow)$/.test(name))
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
    const inside = [...node.childNodes]
      .filter(
        (child) =>
          !(child instanceof Element && child.matches('.still, .data .scroll') && !child.checkVisibility()),
      )
      .map((child) => (child instanceof Element ? written(child) : (child.textContent ?? '')));
    return `\n<${node.tagName} ${attributes.join(' ')}>${inside.join('')}`;
  };
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map(written);
  const fields = [...document.querySelectorAll<HTMLInputElement>('article .entry')].map(({ value }) => value);
  return {
    article: shown('article').join(''),
    fields,
    drawing: shown('svg.drawing').join(''),
    stage: shown('.caption, .listing, .data').join(''),
  };
}
