import type { Point } from '../parts/point.ts';
import { join } from '../../dom/join.ts';
import { setAttributes } from '../../dom/set-attributes.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { write } from '../../dom/write.ts';
import type { CodeLine } from './code-lines.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** How a line of code is drawn: its type size in user units, how visible it is (0 to 1), and whether it is only what was left. */
export interface CodeLook {
  readonly size: number;
  readonly opacity?: number;
  readonly quiet?: boolean;
}

/** How wide a character of IBM Plex Mono is, in type sizes. */
export const characterWidth = 0.6;

const classOf = (token: Token, quiet: boolean): string | null => {
  if (quiet) return null;
  return token.of ? 'name' : token.keyword ? 'keyword' : null;
};

/** Draws a line of code in the place `name` of its layer, the middle of its first character's left side at the point. */
export function drawCode(parent: Layer, name: string, line: CodeLine, { x, y }: Point, look: CodeLook): void {
  const { size, opacity = 1, quiet = false } = look;
  const drawn = mark(parent, 'text', name, {
    class: quiet ? 'code quiet' : 'code',
    'font-size': size,
    opacity: opacity === 1 ? null : opacity,
    x,
    y,
    dy: '0.35em',
    'aria-hidden': 'true',
  });
  join(drawn, 'tspan', tokensOf(line.code, line.result), (span, token) => {
    setAttributes(span, {
      class: classOf(token, quiet),
      'data-quantity': quiet ? null : token.of,
    });
    write(span, token.text);
  });
}
