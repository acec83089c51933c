import { select } from 'd3';
import type { Scene } from '../figures/figure.ts';
import { set, write } from './written.ts';

/** Writes a figure's data into a `<table>`: one heading a column, then the rows, the present one marked. */
export function drawTable(root: Element, { head, rows, present }: Scene['table']): void {
  const table = select(root);
  table
    .selectAll('thead')
    .data([head])
    .join('thead')
    .selectAll('tr')
    .data([head])
    .join('tr')
    .selectAll<HTMLTableCellElement, string>('th')
    .data(head)
    .join('th')
    .each(function (text) {
      set(this, 'scope', 'col');
      write(this, text);
    });
  table
    .selectAll('tbody')
    .data([rows])
    .join('tbody')
    .selectAll<HTMLTableRowElement, readonly string[]>('tr')
    .data(rows)
    .join('tr')
    .each(function (_, index) {
      set(this, 'aria-current', index === present ? 'true' : null);
    })
    .selectAll<HTMLTableCellElement, string>('td')
    .data((row) => row)
    .join('td')
    .each(function (text) {
      write(this, text);
    });
}
