import { describe, expect, test } from 'vitest';
import { markupFaultsOf } from './markup.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>t</title></head><body><main><h1>h</h1>${body}</main></body></html>`;

describe('markupFaultsOf(html)', () => {
  test('markupFaultsOf(html) is empty for a page without a fault', () => {
    const body =
      '<p id="a">a <a href="#a">b</a></p><h2>c</h2><button type="button" aria-describedby="a">d</button>';
    expect(markupFaultsOf(page(body))).toEqual([]);
  });

  test.each([
    ['<p id="a"></p><p id="a"></p>', 'an id twice'],
    ['<p aria-labelledby="b">a</p>', 'a reference that leads nowhere'],
    ['<h3>a</h3>', 'a level of heading left out'],
    ['<button>a</button>', 'a button that would send a form'],
    ['<a href="#">a <button type="button">b</button></a>', 'a control in a control'],
    ['<ul><p>a</p></ul>', 'a paragraph among the points of a list'],
    ['<p style="color: red">a</p>', 'a style that the policy blocks'],
    ['<h1>again</h1>', 'a second title'],
    ['<h2></h2>', 'an empty heading'],
  ])('markupFaultsOf(html) finds %s: %s', (body) => {
    expect(markupFaultsOf(page(body))).toHaveLength(1);
  });
});
