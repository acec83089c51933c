import { describe, expect, test } from 'vitest';
import { markupFaultsOf } from './markup.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body><main><h1>h</h1>${body}</main></body></html>`;

describe('markupFaultsOf(html)', () => {
  test('markupFaultsOf(html) is empty for a page without a fault', async () => {
    const body =
      '<p id="a">a <a href="#a">b</a></p><h2>c</h2><button type="button" aria-describedby="a">d</button>';
    expect(await markupFaultsOf(page(body))).toEqual([]);
  });

  test.each([
    ['<p id="a"></p><p id="a"></p>', 'an id twice'],
    ['<p aria-describedby="b">a</p>', 'a reference that leads nowhere'],
    ['<h3>a</h3>', 'a level of heading left out'],
    ['<button>a</button>', 'a button that would send a form'],
    ['<a href="#">a <button type="button">b</button></a>', 'a control in a control'],
    ['<ul><p>a</p></ul>', 'a paragraph among the points of a list'],
    ['<p style="color: red">a</p>', 'a style that the policy blocks'],
    ['<h1>again</h1>', 'a second title'],
    ['<h2></h2>', 'an empty heading'],
    ['<figure><figcaption>a</figcaption><p>b</p><figcaption>c</figcaption></figure>', 'a second caption'],
    ['<p class="a" class="b">a</p>', 'an attribute twice'],
  ])('markupFaultsOf(html) finds %s: %s', async (body) => {
    expect(await markupFaultsOf(page(body))).toHaveLength(1);
  });

  test('markupFaultsOf(html) finds a page without a title and without a main part', async () => {
    const bare = page('').replace(/<main>.*<\/main>/, '<p>a</p>');
    expect(await markupFaultsOf(bare)).toEqual(['no h1', 'no main']);
  });
});
