import { parseHTML } from 'linkedom';

/** The rows of a small chapter that has one number of every kind. */
export const rows = {
  x: 'data-kind="number" data-start="1" data-min="-5" data-max="5" data-step="0.1" data-means="input"',
  w: 'data-kind="number" data-start="0" data-min="-3" data-max="3" data-step="0.1" data-means="weight" data-aliases="weight"',
  goal: 'data-kind="number" data-follows="x" data-min="-5" data-max="5" data-step="0.1" data-means="goal"',
  train:
    'data-kind="list" data-start="1,2,3" data-min="0" data-max="9" data-step="1" data-at-most="4" data-means="training data"',
  rule: 'data-kind="choice" data-start="delta" data-options="delta,gradient" data-means="rule"',
  pass: 'data-kind="number" data-start="0" data-min="0" data-max="50" data-step="1" data-whole data-means="pass"',
};

/** The steps of that chapter. */
export const steps = [
  '<section class="step" id="zero"><h2>Nothing <a href="#zero">#</a></h2></section>',
  '<section class="step" id="double" data-set="w=2&amp;x=3" data-show="line" data-mark="delta" data-aliases="twice"><h2>Double</h2></section>',
  '<section class="step" id="own-goal" data-set="goal=2"><h2>Goal</h2></section>',
  '<section class="step" id="swap" data-set="train=4,5,6&amp;w=-1&amp;pass=3&amp;rule=gradient"><h2>Swap</h2></section>',
];

/** An article as a page carries it, from the attributes of its rows and its sections. */
export function articleOf(numbers: Readonly<Record<string, string>>, sections: readonly string[]): Element {
  const table = Object.entries(numbers).map(([name, given]) => `<tr data-number="${name}" ${given}></tr>`);
  const { document } = parseHTML(
    `<!doctype html><html><body><article data-chapter="neuron">${sections.join('')}<table>${table.join('')}</table></article></body></html>`,
  );
  const article = document.querySelector('article');
  if (!article) throw new Error('The article was not parsed.');
  return article;
}
