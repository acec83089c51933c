import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is read of axe's results. */
interface Results {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** The part of axe that is used here, where it stands in a page. */
interface Axe {
  run(parts: { include: readonly string[] }, options: object): Promise<Results>;
}

/** Brings axe into the page, which takes longer than to ask it; asking it needs this once for each page. */
export async function bringAxe(page: Page): Promise<void> {
  await new AxeBuilder({ page }).include('h1').withRules('document-title').analyze();
}

/**
 * What axe finds in parts of the page, as a list to be read: the rule, and where it is broken. `about` says by which rules: by all,
 * or by the one about colours.
 */
export async function violationsIn(
  page: Page,
  parts: readonly string[],
  about: 'everything' | 'colours',
): Promise<readonly string[]> {
  const rules = { 'target-size': { enabled: true } };
  const options = about === 'everything' ? { rules } : { runOnly: ['color-contrast'] };
  const { violations } = await page.evaluate(
    ([include, how]) => (window as unknown as { axe: Axe }).axe.run({ include }, how),
    [parts, { ...options, resultTypes: ['violations'] }] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
