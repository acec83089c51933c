import type { Page } from '@playwright/test';

/**
 * The sources of the page's own letters that cannot be had at this moment.
 * Not by what the page shows: letters that come a little late are not used, and Firefox then says that they failed.
 */
export function missingLetters(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const faces = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule);
    const sources = faces
      .map(({ style }) => style.getPropertyValue('src'))
      .filter((src) => src.includes('url('));
    if (sources.length === 0) return ['no letters at all'];
    const had = await Promise.allSettled(sources.map((source) => new FontFace('Asked for', source).load()));
    return sources.filter((_, index) => had[index]?.status === 'rejected');
  });
}
