import type { Page } from '@playwright/test';

/**
 * What the elements that fit a selector draw, a line for each element in them: its name, its attributes by name, its own text. Left
 * out is what says nothing to the eye: the order of attributes, what makes a handle a slider, and elements out of sight.
 */
export function linesOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    const lineOf = (element: Element) => {
      const attributes = [...element.attributes].filter(
        ({ name }) => !/^(role|tabindex|aria-.*)$/.test(name),
      );
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = own.map(({ textContent }) => String(textContent).trim()).join('');
      return [element.tagName, ...attributes.map(({ name, value }) => `${name}=${value}`).sort(), text].join(
        ' ',
      );
    };
    const roots = [...document.querySelectorAll(wanted)].filter(isSeen);
    return roots.flatMap((root) => [root, ...root.querySelectorAll('*')].map(lineOf));
  }, selector);
}
