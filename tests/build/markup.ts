import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { parseHTML } from 'linkedom';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // The policy blocks every style attribute, whatever it sets.
      'no-inline-style': ['error', { allowedProperties: [] }],
      'no-implicit-button-type': 'error',
      'heading-level': 'error',
      'empty-heading': 'error',
      // Scripts of the site's own are not signed: whoever could change one could change the page.
      'require-sri': ['error', { target: 'crossorigin' }],
      // An address with several keys has “&alpha=”, which HTML, in an attribute, reads as it stands.
      'unrecognized-char-ref': 'off',
    },
  }),
);

/** What is wrong with a page's HTML, one sentence each: by the standard, by its policy, and where it has not one title and one main part. */
export async function markupFaultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) => messages);
  return [
    ...faults.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'the page'})`),
    ...missing(html),
  ];
}

/** What every page has once, and this one has not. */
function missing(html: string): readonly string[] {
  const { document } = parseHTML(html);
  return ['h1', 'main']
    .filter((name) => document.querySelectorAll(name).length === 0)
    .map((name) => `no ${name}`);
}
