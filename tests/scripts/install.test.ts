import { expect, test } from 'vitest';
import { isInstalled } from '../../scripts/steps/install.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b' };
const locked = { packages: { '': {}, 'node_modules/a': a, 'node_modules/b': { ...b, optional: true } } };
const installed = (packages: (typeof locked)['packages'] | object) => ({ packages: { ...packages } });

test('isInstalled(locked, installed) is true of exactly what is locked', () => {
  expect(isInstalled(locked, installed({ 'node_modules/a': a, 'node_modules/b': b }))).toBe(true);
});

test('isInstalled(locked, installed) lets an optional package be missing, and no other', () => {
  expect(isInstalled(locked, installed({ 'node_modules/a': a }))).toBe(true);
  expect(isInstalled(locked, installed({ 'node_modules/b': b }))).toBe(false);
});

test('isInstalled(locked, installed) is false of another version, another content or a package too many', () => {
  expect(isInstalled(locked, installed({ 'node_modules/a': { ...a, version: '1.0.1' } }))).toBe(false);
  expect(isInstalled(locked, installed({ 'node_modules/a': { ...a, integrity: 'sha512-z' } }))).toBe(false);
  expect(isInstalled(locked, installed({ 'node_modules/a': a, 'node_modules/c': a }))).toBe(false);
});
