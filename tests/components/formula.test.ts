import { expect, it } from 'vitest';
import { tokensOf } from '../../src/components/formula.ts';

const namesIn = (formula: string, declared: readonly string[]) =>
  tokensOf(formula, Object.fromEntries(declared.map((name) => [name, {}]))).map((token) =>
    'name' in token ? token.name : token.operator,
  );

it('tokensOf(formula, declared) takes a word for the number that it stands for, where the chapter declares it', () => {
  const formula = 'prediction = input * weight - b';
  expect(namesIn(formula, ['x', 'w', 'b'])).toEqual(['prediction', '=', 'x', '·', 'w', '−', 'b']);
  expect(namesIn(formula, ['w', 'train'])).toEqual(['prediction', '=', 'input', '·', 'w', '−', 'b']);
});

it('tokensOf(formula, declared) prints a name with its quantity’s symbol, primed where it is the next one', () => {
  const symbols = tokensOf('next-weight = weight - first-delta', {}).map((token) =>
    'symbol' in token ? token.symbol : token.operator,
  );
  expect(symbols).toEqual(['w′', '=', 'w', '−', 'δ']);
});
