import type { Scene } from '../figures/figure.ts';
import { join } from '../dom/join.ts';
import { setAttributes } from '../dom/set-attributes.ts';
import { write } from '../dom/write.ts';

/** Writes a figure's data into a `<table>`: one heading a column, then the rows, each headed by its first cell, the present one marked. */
export function drawTable(table: Element, { head, rows, present }: Scene['table']): void {
  join(table, 'thead', [head], (each) => drawHead(each, head));
  join(table, 'tbody', [rows], (body) =>
    join(body, 'tr', rows, (row, cells, index) => {
      setAttributes(row, { 'aria-current': index === present ? 'true' : null });
      drawHeadings(row, 'row', cells.slice(0, 1));
      join(row, 'td', cells.slice(1), write);
    }),
  );
}

function drawHead(part: Element, head: readonly string[]): void {
  join(part, 'tr', [head], (row) => drawHeadings(row, 'col', head));
}

function drawHeadings(row: Element, scope: 'col' | 'row', texts: readonly string[]): void {
  join(row, 'th', texts, (cell, text) => {
    setAttributes(cell, { scope });
    write(cell, text);
  });
}
