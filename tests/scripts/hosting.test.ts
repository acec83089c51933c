import { expect, test } from 'vitest';
import { headersBelow } from '../../scripts/hosting.mjs';

const rules =
  '# For /_astro/\n\n/*\n  X-Content-Type-Options: nosniff\n\n/_astro/*\n  Cache-Control: immutable\n';

test('headersBelow(headers, base) has each rule begin with the folder of the site', () => {
  expect(headersBelow(rules, '/courses/neuron/')).toBe(
    '# For /_astro/\n\n/courses/neuron/*\n  X-Content-Type-Options: nosniff\n\n/courses/neuron/_astro/*\n  Cache-Control: immutable\n',
  );
  expect(headersBelow(rules, '/')).toBe(rules);
});
