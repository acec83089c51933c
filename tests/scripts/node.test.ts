import { expect, test } from 'vitest';
import { isAtLeast } from '../../scripts/steps/node.mjs';

test.each([
  ['v24.21.0', '22.22', true],
  ['v22.22.0', '22.22', true],
  ['v22.9.0', '22.22', false],
  ['v20.20.2', '22.22', false],
  ['v22.22.2', '22.22.3', false],
  ['v100.0.0', '22.22', true],
  ['v26.0.0-nightly', '22.22', true],
])('isAtLeast(%s, %s) is %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});
