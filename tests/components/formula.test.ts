import { expect, it } from 'vitest';
import { formula, tokensOf } from '../../src/components/formula.ts';

const namesIn = (says: string, declared: readonly string[]) =>
  tokensOf(says, Object.fromEntries(declared.map((name) => [name, {}]))).map((token) =>
    'name' in token ? token.name : token.operator,
  );

it('tokensOf(says, declared) takes a word for the number that it stands for, where the chapter declares it', () => {
  const says = 'prediction = input * weight - b';
  expect(namesIn(says, ['x', 'w', 'b'])).toEqual(['prediction', '=', 'x', '·', 'w', '−', 'b']);
  expect(namesIn(says, ['w', 'train'])).toEqual(['prediction', '=', 'input', '·', 'w', '−', 'b']);
});

it('tokensOf(says, declared) prints a name with its quantity’s symbol, primed where it is the next one', () => {
  const symbols = tokensOf('next-weight = weight - first-delta', {}).map((token) =>
    'symbol' in token ? token.symbol : token.operator,
  );
  expect(symbols).toEqual(['w′', '=', 'w', '−', 'δ']);
});

it('formula refuses a sign that it does not know, and one that touches its neighbour', () => {
  const isTaken = (says: string) => formula.safeParse(says).success;
  expect(['next-weight = weight - alpha * delta', 'factor = 1 - alpha * blamed-input'].map(isTaken)).toEqual([
    true,
    true,
  ]);
  expect(['a + b', 'a -b', 'a = b*c', ''].map(isTaken)).toEqual([false, false, false, false]);
});
