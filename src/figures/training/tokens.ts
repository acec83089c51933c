import { quantities } from '../../quantities/quantity.ts';
import type { Quantity } from '../../quantities/quantity.ts';

/** A run of a line of code: a keyword, a name or literal of a quantity, or plain. */
export interface Token {
  readonly text: string;
  readonly of?: Quantity;
  readonly keyword?: true;
}

const keywords = new Set(['const', 'let', 'for', 'of']);

/** The quantity that a line's literal is, by the name of the line's result. */
const literals: ReadonlyMap<string, Quantity> = new Map([
  ['train', 'input'],
  ['test', 'input'],
  ['input', 'input'],
  ['goal', 'goal'],
  ['weight', 'weight'],
]);

function isQuantity(text: string): text is Quantity {
  return Object.hasOwn(quantities, text);
}

/** The runs of a line of code, in order; together they are the line. */
export function tokensOf(code: string, result?: string): readonly Token[] {
  const literal = literals.get(result ?? '');
  const parts = code.match(/[A-Za-z]\w*|\[.*\]|[−\d][\d.\u202f]*|[^A-Za-z[\d−]+/g) ?? [];
  return parts.map((text) => {
    if (keywords.has(text)) return { text, keyword: true };
    if (isQuantity(text)) return { text, of: text };
    return literal && /^[[\d−]/.test(text) ? { text, of: literal } : { text };
  });
}
