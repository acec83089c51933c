import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import figure from '../../../src/figures/learning-rate.ts';
import { momentOf } from './cases.ts';

const tableOf = (show: string, numbers = {}) => figure.scene(momentOf(show, numbers)).table;

describe('the data of the map', () => {
  it('say what rates evenly spread come to, and the reader’s own among them', () => {
    const { head, rows, present = NaN } = tableOf('map', { alpha: 0.13 });
    expect(head).toEqual(['learning rate α', 'passes needed', 'the weight']);
    expect(rows).toHaveLength(11);
    expect(rows).toContainEqual(['0.1', '18 passes', 'settles']);
    expect(rows).toContainEqual(['0.4', 'never exactly', 'swings and settles']);
    expect(rows.at(-1)).toEqual(['0.5', 'diverges', 'diverges']);
    expect(rows[present]?.[0]).toBe('0.13');
    expect(rows.map(([alpha]) => Number(alpha))).toEqual(
      rows.map(([alpha]) => Number(alpha)).sort((a, b) => a - b),
    );
  });

  it('say of each of these rates what the figure says of it when it is the reader’s own', () => {
    for (const [alpha, passes, does] of tableOf('map').rows) {
      const { rows, present = NaN } = tableOf('map', { alpha: Number(alpha) });
      expect(rows[present]).toEqual([alpha, passes, does]);
    }
  });

  it('have no rate twice, whatever the inputs and the reader’s rate', () => {
    const inputs = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 125 }), (train, hundredths) => {
        const rates = tableOf('map', { train, alpha: hundredths / 100 }).rows.map(([alpha]) => alpha);
        expect(new Set(rates).size).toBe(rates.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the data of the factors', () => {
  it('say what each example multiplies the distance by, and what a pass does', () => {
    expect(tableOf('factors', { alpha: 0.1 })).toMatchObject({
      head: ['input x', 'factor', 'multiplied up'],
      rows: [
        ['4', '0.6', '0.6'],
        ['5', '0.5', '0.3'],
        ['6', '0.4', '0.12'],
        ['a pass', '0.12', '0.12'],
      ],
    });
  });
});
