/** What may not begin a line. */
const closing = /^[.,;:!?)’”…]+/;

/** Keeps a number that can be changed on one line with the punctuation after it: browsers would break the line between them. */
export function gluePunctuation(article: Element): void {
  for (const number of article.querySelectorAll('lesson-number')) {
    const after = number.nextSibling;
    const text = after?.nodeName === '#text' ? (after.textContent ?? '') : '';
    const [mark] = closing.exec(text) ?? [];
    if (!after || mark === undefined) continue;
    const glued = number.ownerDocument.createElement('span');
    glued.className = 'glued';
    number.replaceWith(glued);
    glued.append(number, mark);
    after.textContent = text.slice(mark.length);
  }
}
