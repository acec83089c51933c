import { expect, test } from 'vitest';
import { readingOrder } from '../../src/components/reading-order.ts';
import { filesIn, textOf } from '../architecture/files.ts';

const files = new Map([
  ['after', 2],
  ['before', 1],
]);

test('readingOrder(files, readme) has the files in the order in which they are first named', () => {
  expect(readingOrder(files, 'First `before`, then `after`, which needs `before`.')).toEqual([
    ['before', 1],
    ['after', 2],
  ]);
});

test('readingOrder(files, readme) names a file that the readme leaves out, and one that there is not', () => {
  expect(() => readingOrder(files, 'Only `before`.')).toThrow('where to read after');
  expect(() => readingOrder(files, '`before`, `after` and `later`')).toThrow('names later');
});

test('the readme of the neuron says where to read each of its files, the whole neuron first', () => {
  const paths = filesIn('src/neuron').filter((path) => path.endsWith('.ts'));
  const named = new Map(paths.map((path) => [path.slice('src/neuron/'.length, -'.ts'.length), path]));
  expect(readingOrder(named, textOf('src/neuron/readme.md'))[0]).toEqual([
    'predict',
    'src/neuron/predict.ts',
  ]);
});
