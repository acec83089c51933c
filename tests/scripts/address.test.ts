import { expect, test } from 'vitest';
import { addressOf } from '../../scripts/steps/address.mjs';

test('addressOf(port, basePath) is the top of the site where it is built for no folder', () => {
  expect(addressOf(4321, undefined)).toBe('http://localhost:4321/');
  expect(addressOf(4321, '/')).toBe('http://localhost:4321/');
});

test.each(['lesson', '/lesson', 'lesson/', '/lesson/'])(
  'addressOf(port, %o) leads into the folder',
  (path) => {
    expect(addressOf(80, path)).toBe('http://localhost:80/lesson/');
  },
);
