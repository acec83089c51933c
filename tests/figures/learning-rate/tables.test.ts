import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import figure from '../../../src/figures/learning-rate.ts';
import { toldFrom } from '../../../src/quantities/told-from.ts';
import { anyMoment, momentOf } from './cases.ts';

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

  it('and the caption say of a run that throws back as far as it throws, but for rounding, that it never settles', () => {
    const { table, caption } = figure.scene(
      momentOf('map', { train: [2, 3], alpha: 0.8333333333333333, w: 3 }),
    );
    expect(table.rows[table.present ?? NaN]?.[1]).toBe('never settles');
    expect(caption).not.toContain('diverges');
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
      head: ['input x', 'factor', 'together'],
      rows: [
        ['4', '0.6', '0.6'],
        ['5', '0.5', '0.3'],
        ['6', '0.4', '0.12'],
        ['a pass', '0.12', '0.12'],
      ],
    });
  });
});

describe('the data of the passes', () => {
  /** The passes from the first row to the last, and that of the present row. */
  const passesIn = (numbers: Parameters<typeof momentOf>[1]): readonly (string | undefined)[] => {
    const { rows, present = NaN } = tableOf('passes', numbers);
    return [rows[0]?.[0], rows.at(-1)?.[0], rows[present]?.[0]];
  };

  it('go along with the reader in a long run, ten passes before the present one and nine after it', () => {
    const at = (pass: number) => passesIn({ alpha: 1, pass });
    expect([0, 10, 11, 100].map(at)).toEqual([
      ['0', '19', '0'],
      ['0', '19', '10'],
      ['1', '20', '11'],
      ['90', '109', '100'],
    ]);
  });

  it('end with the last pass of a long run, and have 20 rows to the end', () => {
    // With a learning rate of 1 the neuron blows up in pass 174.
    const at = (pass: number) => passesIn({ alpha: 1, pass });
    expect([165, 166, 170, 174, 200].map(at)).toEqual([
      ['155', '174', '165'],
      ['155', '174', '166'],
      ['155', '174', '170'],
      ['155', '174', '174'],
      ['155', '174', '174'],
    ]);
  });

  it('have every pass of a short run', () => {
    // With a learning rate of 0.1 the weight is exact after 18 passes.
    expect([0, 4, 18].map((pass) => passesIn({ alpha: 0.1, pass }))).toEqual([
      ['0', '18', '0'],
      ['0', '18', '4'],
      ['0', '18', '18'],
    ]);
  });

  it('have the passes one after another, and the weight after each, whatever the run', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { run, table } = figure.scene({ ...moment, step: { ...moment.step, show: 'passes' } });
        const passes = table.rows.map(([pass]) => Number(pass));
        const [first = NaN] = passes;
        expect(passes).toEqual(
          Array.from({ length: Math.min(20, run.weights.length) }, (_, row) => first + row),
        );
        expect(passes[table.present ?? NaN]).toBe(run.present);
        expect(table.rows.map(([, weight]) => weight)).toEqual(
          passes.map((pass) => toldFrom(run.weights[pass] ?? NaN, run.goalWeight)),
        );
      }),
    );
  });
});
