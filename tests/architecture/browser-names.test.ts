import { expect, test } from 'vitest';
import { browserNamesIn } from './browser-names.ts';
import { filesIn, textOf } from './files.ts';

test('browserNamesIn(path, text) finds a global of the browser, wherever it is named', () => {
  expect(browserNamesIn('a.ts', 'export const width = () => window.innerWidth;')).toHaveLength(1);
  expect(
    browserNamesIn('a.ts', `export const make = (): Element => document.createElement('p');`),
  ).toHaveLength(1);
});

test('browserNamesIn(path, text) lets a module use the same word for something of its own', () => {
  expect(browserNamesIn('a.ts', 'export const of = (root: Node) => root.ownerDocument?.location;')).toEqual(
    [],
  );
  expect(browserNamesIn('a.ts', 'export const past = (history: { past: number }) => history.past;')).toEqual(
    [],
  );
});

test.each(['neuron', 'story', 'quantities', 'prose', 'figures', 'stage', 'dom'])(
  'src/%s names nothing of the browser',
  (folder) => {
    const modules = filesIn(`src/${folder}`).filter((path) => path.endsWith('.ts'));
    expect(modules.flatMap((path) => browserNamesIn(path, textOf(path)))).toEqual([]);
  },
);
