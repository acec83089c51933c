import { expect, test } from 'vitest';
import { textOf } from './files.ts';

type Dependencies = Readonly<Record<string, string>>;

interface Manifest {
  dependencies: Dependencies;
  devDependencies: Dependencies;
  optionalDependencies: Dependencies;
}

test('docs/dependencies.md gives a reason for each dependency, and for nothing else', () => {
  const manifest = JSON.parse(textOf('package.json')) as Manifest;
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const declared = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const reasons = [...textOf('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| .*\w.* \|$/gm)];
  expect(reasons.map(([, name]) => name).sort()).toEqual(declared.sort());
});
