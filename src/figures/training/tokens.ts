import { quantityOfNumber } from '../../quantities/quantity-of-number.ts';
import { isQuantity, type Quantity } from '../../quantities/quantity.ts';

/** A run of a line of code: a keyword, a name or literal of a quantity, or plain. */
export interface Token {
  readonly text: string;
  readonly of?: Quantity;
  readonly keyword?: true;
}

const keywords = new Set(['const', 'let', 'for', 'of']);

/** The runs of a line of code, in order; together they are the line. Its literals are the quantity of its `result`. */
export function tokensOf(code: string, result?: string): readonly Token[] {
  const literal = quantityOfNumber(result ?? '');
  const parts = code.match(/[A-Za-z]\w*|\[.*\]|[−\d][\d.\u202f]*|[^A-Za-z[\d−]+/g) ?? [];
  return parts.map((text) => {
    if (keywords.has(text)) return { text, keyword: true };
    if (isQuantity(text)) return { text, of: text };
    return literal && /^[[\d−]/.test(text) ? { text, of: literal } : { text };
  });
}
