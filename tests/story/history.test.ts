import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, record, redo, undo } from '../../src/story/history.ts';
import type { EditHistory } from '../../src/story/history.ts';

const edits = (w: number) => new Map([['w', w]]);

/** Weights one after the other, each another than the one before: what changes nothing is not recorded. */
const anyEdits = fc
  .array(fc.nat(), { minLength: 1 })
  .map((values) => values.filter((value, place) => value !== values[place - 1]));

describe('record(history, edits, gesture)', () => {
  it('can be undone and redone, one record at a time', () => {
    const history = record(record(begin(edits(0)), edits(1)), edits(2));
    expect(undo(history).present).toEqual(edits(1));
    expect(undo(undo(history)).present).toEqual(edits(0));
    expect(redo(undo(undo(history))).present).toEqual(edits(1));
  });

  it('merges the records of one gesture', () => {
    const dragged = [1, 2, 3].reduce((history, w) => record(history, edits(w), 'drag 1'), begin(edits(0)));
    expect(dragged.present).toEqual(edits(3));
    expect(undo(dragged).present).toEqual(edits(0));
    expect(undo(record(dragged, edits(4), 'drag 2')).present).toEqual(edits(3));
  });

  it('leaves nothing to undo of a gesture that ends where it began, and all of one that goes on from there', () => {
    const before = record(begin(edits(0)), edits(1));
    const dragged = [2, 3, 1].reduce((history, w) => record(history, edits(w), 'drag'), before);
    expect(dragged.past).toEqual(before.past);
    expect(dragged.present).toEqual(edits(1));
    const onwards = [4, 1, 5].reduce((history, w) => record(history, edits(w), 'drag'), dragged);
    expect(undo(onwards).present).toEqual(edits(1));
    expect(undo(onwards).past).toEqual(before.past);
  });

  it('does not merge into what an undo brought back', () => {
    const two = record(record(begin(edits(0)), edits(1), 'drag 1'), edits(2), 'drag 2');
    for (const gesture of ['drag 1', 'drag 2']) {
      expect(undo(record(undo(two), edits(5), gesture)).present).toEqual(edits(1));
      expect(undo(record(redo(undo(two)), edits(5), gesture)).present).toEqual(edits(2));
    }
  });

  it('forgets what was undone, unless nothing changes', () => {
    const undone = undo(record(begin(edits(0)), edits(1)));
    expect(redo(record(undone, edits(5))).present).toEqual(edits(5));
    expect(record(undone, edits(0))).toBe(undone);
  });
});

describe('undo(history) and redo(history)', () => {
  it('stay where there is nothing more', () => {
    const history = begin(edits(0));
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('bring back every state, and then the last one again', () => {
    fc.assert(
      fc.property(anyEdits, (values) => {
        let history: EditHistory = values.reduce((made, w) => record(made, edits(w)), begin(edits(-1)));
        const last = history.present;
        for (const w of [...values.slice(0, -1).reverse(), -1]) {
          history = undo(history);
          expect(history.present).toEqual(edits(w));
        }
        for (const w of values) {
          history = redo(history);
          expect(history.present).toEqual(edits(w));
        }
        expect(history.present).toBe(last);
        for (const w of [...values.slice(0, -1).reverse(), -1]) {
          history = undo(history);
          expect(history.present).toEqual(edits(w));
        }
      }),
    );
  });
});
