/** What is wrong with the page as it stands: a figure that is blank or broken, a number that is none. Runs in the page. */
export function unsound(): readonly string[] {
  const found: string[] = [];
  const shown = [...document.querySelectorAll(':is(svg.drawing, .listing)')].filter((one) =>
    one.checkVisibility(),
  );
  if (shown.length === 0) found.push('no figure');
  for (const figure of shown) {
    const marks = figure.querySelectorAll('path, line, circle, rect, text, li').length;
    if (marks < 4) found.push(`a figure of ${marks} marks`);
    for (const mark of figure.querySelectorAll('*')) {
      const broken = [...mark.attributes].find(({ value }) => /NaN|Infinity|undefined|null/.test(value));
      if (broken) found.push(`${mark.tagName} ${broken.name}="${broken.value.slice(0, 60)}"`);
    }
  }
  if (!document.querySelector('.caption')?.textContent.trim()) found.push('no caption');
  const words = [
    ...document.querySelectorAll('main :is(p, td, data, text, figcaption, h2, .why):not(.notice)'),
  ];
  for (const { textContent } of words) {
    const bare = /.{0,30}\b(NaN|Infinity|undefined|\[object)\b.{0,30}/.exec(textContent);
    if (bare) found.push(`bare: ${bare[0]}`);
  }
  return found;
}
