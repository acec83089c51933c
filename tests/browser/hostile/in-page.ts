import type { Deed } from './walk.ts';

/**
 * Does a part of a walk within the page, a frame for each deed, which is far quicker than real input; a resize, which needs it, is left
 * out. Goes back and forward within the page only. Runs in the page.
 */
export async function doInPage(deeds: readonly Deed[]): Promise<void> {
  const controls = '.put-back, .scrubber button, .changes button, a.preset, .tools button, a[data-step]';
  const nth = (selector: string, at: number) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility(),
    );
    return found[at % found.length];
  };
  const press = (target: Element | undefined, name: string) => {
    const parts = name.split('+');
    const [key = '', held] = [parts.at(-1), new Set(parts)];
    const keys = { key, ctrlKey: held.has('Control'), shiftKey: held.has('Shift') };
    target?.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }));
  };
  const type = (field: HTMLElement | undefined, text: string) => {
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    press(field, 'Enter');
  };
  const go = async (way: 'back' | 'forward') => {
    const present = navigation.currentEntry?.index ?? 0;
    const entry = navigation.entries()[present + (way === 'back' ? -1 : 1)];
    // One that is overtaken by another gives up.
    if (entry?.sameDocument) await navigation.traverseTo(entry.key).finished?.catch(() => undefined);
  };
  for (const deed of deeds) {
    if (deed.do === 'scroll') scrollBy(0, deed.by);
    if (deed.do === 'jump') nth('section.step', deed.place)?.scrollIntoView();
    if (deed.do === 'link') location.hash = nth('section.step', deed.place)?.id ?? '';
    if (deed.do === 'press') press(nth('.entry, .handle[tabindex]', deed.place), deed.key);
    if (deed.do === 'type') type(nth('input.entry', deed.place), deed.text);
    if (deed.do === 'key') press(document.body, deed.key);
    if (deed.do === 'click') nth(controls, deed.place)?.click();
    if (deed.do === 'back' || deed.do === 'forward') await go(deed.do);
    await new Promise((done) => requestAnimationFrame(done));
  }
}
