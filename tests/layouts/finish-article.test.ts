import { describe, expect, it } from 'vitest';
import { figureOf, viewsOf } from '../../src/figures/registry.ts';
import { finishArticle } from '../../src/layouts/finish-article.ts';
import { articleOf, rows } from '../story/article.ts';

/** A lesson as the build hands it over, with one step that has these attributes. */
const lessonOf = (attributes: string): string => {
  const prose = '<data data-of="prediction" value=""></data>';
  const article = articleOf(rows, [
    `<section class="step" id="double" ${attributes}><div class="idea">${prose}</div></section>`,
  ]);
  return `<aside class="stage"></aside>${article.outerHTML}`;
};
const finish = (attributes: string) =>
  finishArticle(lessonOf(attributes), figureOf('neuron'), viewsOf('neuron'));

describe('finishArticle(html, figure, views)', () => {
  it('writes the values of each step into its prose', () => {
    expect(finish('data-show="line" data-set="x=3&amp;w=2"').html).toContain('value="6">6<');
  });

  it('keeps a number on one line with the punctuation after it', () => {
    const number = '<lesson-number data-of="x"><data data-of="x" value=""></data></lesson-number>';
    const article = articleOf(rows, [
      `<section class="step" id="double" data-show="line"><p>${number}, and ${number} more</p></section>`,
    ]);
    const { html } = finishArticle(
      `<aside class="stage"></aside>${article.outerHTML}`,
      figureOf('neuron'),
      viewsOf('neuron'),
    );
    const [glued = '', ...others] = html.match(/<span class="glued">.*?<\/span>.{0,5}/g) ?? [];
    expect(glued).toMatch(/<\/lesson-number>,<\/span> and $/);
    expect(others).toEqual([]);
  });

  it('checks what the article says of its numbers, and of its figure', () => {
    expect(() => finish('data-set="v=2"')).toThrow('Chapter “neuron”, step “double”: expected to set any of');
    expect(() => finish('data-show="lien"')).toThrow('step “double”: expected to show any of alone,');
  });
});
