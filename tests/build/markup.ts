import { parseHTML } from 'linkedom';

/** What is wrong with a page's HTML, one sentence each: names used twice or leading nowhere, headings out of order, parts that may not be nested. */
export function markupFaultsOf(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const ids = all('[id]').map(({ id }) => id);
  const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
    all(`[${name}]`).flatMap((element) => element.getAttribute(name)?.split(/\s+/) ?? []),
  );
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id “${id}” twice`),
    ...references.filter((id) => !ids.includes(id)).map((id) => `no element with the id “${id}”`),
    ...all(forbidden).map((element) => `not allowed there: ${element.outerHTML.slice(0, 100)}`),
    ...all('button:not([type])').map((button) => `a button without a type: ${button.outerHTML.slice(0, 80)}`),
    ...skipped(all('h1, h2, h3, h4, h5, h6')),
    ...['h1', 'main', 'title']
      .filter((name) => all(name).length !== 1)
      .map((name) => `not exactly one ${name}`),
    ...(html.startsWith('<!DOCTYPE html>') ? [] : ['no doctype']),
  ];
}

/** Elements where HTML does not allow them, attributes that the policy blocks, and elements that are of no use empty. */
const blocks = 'div, p, ul, ol, dl, table, section, article, figure, h1, h2, h3, details, pre';
const controls = 'a[href], button, input, select, summary, textarea';
const forbidden = [
  `:is(p, h1, h2, h3, span, em, var, code, button) :is(${blocks})`,
  `:is(a[href], button) :is(${controls})`,
  ':is(ul, ol) > :not(li, script, template)',
  'dl > :not(dt, dd, div)',
  'tr > :not(td, th)',
  'table > :not(caption, colgroup, thead, tbody, tfoot)',
  'details > summary:not(:first-child)',
  'img:not([alt])',
  '[style], [onclick], [onload], [onerror], [align], [bgcolor], center, font',
  ':is(h1, h2, h3, title, button, a[href], th, summary):empty:not([aria-label])',
].join(', ');

function skipped(headings: readonly Element[]): readonly string[] {
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  return headings
    .filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1)
    .map((heading) => `a level of heading left out before “${heading.textContent.trim()}”`);
}
