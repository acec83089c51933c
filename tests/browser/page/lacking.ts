/** What a reader without scripts would miss on a chapter's page, as a list to be read. Runs in the page. */
export function lackingWithoutScripts(): readonly string[] {
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
    );
  const count = (selector: string) => document.querySelectorAll(selector).length;
  // The others are drawn by the page's script.
  const there = '.still:not([data-later])';
  const drawings = seen(':is(.stage, .still) svg.drawing');
  const bare = drawings.filter((one) => one.querySelectorAll('path, line, circle, rect, text').length < 3);
  const brief = seen('section.step').filter(({ innerText }) => innerText.length <= 150);
  const unsaid = [...document.querySelectorAll('.step .idea data')].filter(
    (one) => !/\S/.test(one.textContent),
  );
  const caption = document.querySelector('.stage .caption')?.textContent ?? '';
  const nonsense = /NaN|Infinity|undefined|null|\[object/.exec(seen('main')[0]?.innerText ?? 'undefined');
  const lacks: readonly (readonly [what: string, is: boolean])[] = [
    ['any step', count('section.step') === 0],
    ['a step in sight', seen('section.step').length < count('section.step')],
    ['the text of a step', brief.length > 0],
    ['a value', unsaid.length > 0],
    ['one figure on the stage', seen('.stage svg.drawing').length !== 1],
    ['a figure in the text', seen(`${there} :is(svg, .listing)`).length < count(there)],
    ['something drawn', bare.length > 0],
    ['a caption', !/\S.*\./.test(caption)],
    ['sense', nonsense !== null],
    ['what is laid out without scripts', document.documentElement.classList.contains('live')],
    ['freedom from what needs scripts', count('.entry') > 0],
  ];
  return lacks.filter(([, is]) => is).map(([what]) => what);
}
