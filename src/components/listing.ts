import { parseHTML } from 'linkedom';
import { codeToTokensBase } from 'shiki';
import { quantityOfNumber } from '../quantities/quantity-of-number.ts';
import { isQuantity } from '../quantities/quantity.ts';

/** A piece of a listing's text with what it is: a keyword, a comment, a quantity's name, or plain. */
interface Token {
  readonly text: string;
  readonly kind: string | undefined;
  readonly quantity: string | undefined;
}

/** A line of a listing. */
export interface Line {
  /** Its code as HTML: an element each for what has a colour, and a live value where the program has a literal. */
  readonly code: string;
  /** The name of the result that the line gives, where it gives one. */
  readonly result?: string | undefined;
  /** Whether that result is a literal of the program, and so stands in the code. */
  readonly isLiteral: boolean;
  /** The block of the program that it is in, from 0: an empty line begins a new one. */
  readonly block: number;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^comment/, 'comment'],
  [/^(keyword|storage)(?!\.operator)/, 'keyword'],
];

function kindOf(scopes: readonly string[]): string | undefined {
  return kinds.find(([pattern]) => scopes.some((scope) => pattern.test(scope)))?.[1];
}

/** What stands around a literal: a number, a list, or a word in quotes. */
const literals = [/^(.* = )-?[\d.]+(;)$/, /^(.* = \[).*(\];)$/, /^(.* = ').*(';)$/];

/** A line's code, the result that it gives, and, where that is a literal of the program, what stands before and after it. */
interface Parted {
  readonly code: string;
  readonly result?: string;
  readonly around?: { readonly before: number; readonly after: string };
}

/** Parts a line's text from the comment at its end that names its result. */
function partLine(line: string): Parted {
  const [, code, result] = /^(.*\S)\s*\/\/ ([a-z][a-z-]*)$/.exec(line) ?? [];
  if (code === undefined || result === undefined) return { code: line };
  const [, before, after] = literals.map((literal) => literal.exec(code)).find((found) => found) ?? [];
  if (before === undefined || after === undefined) return { code, result };
  return { code, result, around: { before: before.length, after } };
}

/** The tokens of a line that stand within its first `most` characters. */
function cutTokens(tokens: readonly Token[], most: number): readonly Token[] {
  let left = most;
  return tokens.flatMap((token) => {
    const text = token.text.slice(0, Math.max(0, left));
    left -= token.text.length;
    return text ? [{ ...token, text }] : [];
  });
}

/** A line's code as HTML, white space and all, with a live value in the place of a literal. */
function codeOf(tokens: readonly Token[], { result, around }: Parted): string {
  const { document } = parseHTML('<code></code>');
  const code = document.createElement('code');
  for (const { text, kind, quantity } of cutTokens(tokens, around?.before ?? Infinity)) {
    const span = document.createElement('span');
    if (kind) span.className = kind;
    if (quantity) span.setAttribute('data-quantity', quantity);
    span.textContent = text;
    code.append(kind || quantity ? span : text);
  }
  if (result && around) {
    const data = document.createElement('data');
    data.setAttribute('data-of', result);
    const quantity = quantityOfNumber(result);
    if (quantity) data.setAttribute('data-quantity', quantity);
    code.append(data, around.after);
  }
  return code.outerHTML;
}

/** Reads a program into lines for the page, each token with what it is; no colours, those are the style sheet's. */
export async function linesOf(program: string): Promise<readonly Line[]> {
  const parted = program.trimEnd().split('\n').map(partLine);
  const explained = await codeToTokensBase(parted.map(({ code }) => code).join('\n'), {
    lang: 'typescript',
    theme: 'min-light',
    includeExplanation: 'scopeName',
    // On a busy machine a line may take long; cut off, it would have no explanation.
    tokenizeTimeLimit: 0,
  });
  return parted.map((line, index) => {
    const tokens = (explained[index] ?? []).flatMap(({ explanation = [] }) =>
      explanation.map(({ content, scopes }) => ({
        text: content,
        kind: kindOf(scopes.map(({ scopeName }) => scopeName)),
        quantity: isQuantity(content.trim()) ? content.trim() : undefined,
      })),
    );
    const block = parted.slice(0, index + 1).filter(({ code }) => code === '').length;
    return { code: codeOf(tokens, line), result: line.result, isLiteral: line.around !== undefined, block };
  });
}
