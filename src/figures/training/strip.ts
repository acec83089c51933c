import type { Quantity } from '../../quantities/quantity.ts';
import { numberText } from '../../story/number-text.ts';
import type { Piece } from '../../quantities/piece.ts';
import { layer, layers } from '../parts/layer.ts';
import { mark } from '../parts/mark.ts';
import type { Layer } from '../parts/mark.ts';
import { line } from '../parts/pieces.ts';
import { text } from '../parts/text.ts';
import { textWidth } from '../parts/text-width.ts';
import type { Room } from './room.ts';

/** What stands below a bead: a value that the example came to. */
interface Note {
  readonly of: Quantity;
  readonly text: string;
}

/** An example on the string. */
export interface Bead {
  readonly input: number;
  readonly state: 'done' | 'present' | 'to-come';
  readonly note: Note;
  /** Whether the example has come to what the note says. */
  readonly reached: boolean;
}

/** What stands above the plane: which example it is, what holds there, and all examples in their order. */
export interface Strip {
  readonly place: readonly Piece[];
  readonly value: readonly Piece[];
  /** What held before the first example. */
  readonly start?: Note;
  readonly beads: readonly Bead[];
}

/** Where the beads stand: the first one's middle, how far apart they are, and whether there is room for their words. */
interface StringOfBeads {
  readonly first: number;
  readonly pitch: number;
  readonly named: boolean;
  readonly noted: boolean;
}

const size = 13;
const radius = 13;
const widest = 104;

function stringOf({ beads, start }: Strip, { left, right }: Room): StringOfBeads {
  const count = beads.length + (start ? 1 : 0);
  const pitch = Math.min(widest, (right - left) / count);
  const wide = (texts: readonly string[]): number => Math.max(...texts.map((each) => textWidth(each, size)));
  const notes = [...beads.map(({ note }) => note.text), ...(start ? [start.text] : [])];
  return {
    first: left + (start ? 1.25 : 0.25) * pitch,
    pitch,
    named: wide(beads.map(({ input }) => numberText(input))) + 12 < pitch,
    noted: wide(notes) + 8 < pitch,
  };
}

function drawBead(group: Layer, { input, state }: Bead, x: number, y: number, named: boolean): void {
  const words = named ? numberText(input) : '';
  const half = named ? Math.max(radius, textWidth(words, size) / 2 + 5) : 7;
  const high = named ? radius : 7;
  const done = state === 'done';
  mark(group, 'rect', 'bead', {
    class: done ? 'knob' : 'node',
    'data-quantity': 'input',
    'data-state': state === 'present' ? 'work' : state === 'to-come' ? 'open' : null,
    x: x - half,
    y: y - high,
    width: 2 * half,
    height: 2 * high,
    rx: high,
  });
  const tone = done ? { tone: 'paper' as const } : { of: 'input' as const };
  text(group, 'input', { text: words, size, x, y, anchor: 'middle', ...tone });
}

function drawBeads(group: Layer, strip: Strip, room: Room, y: number): void {
  const { beads, start } = strip;
  const { first, pitch, named, noted } = stringOf(strip, room);
  const last = first + (beads.length - 1) * pitch;
  const from = start ? first - pitch : first;
  mark(group, 'line', 'string', { class: 'rule', x1: from, x2: last, y1: y, y2: y });
  layers(group, 'start', start ? [start] : [], (each) =>
    mark(each, 'circle', 'dot', { class: 'fill', 'data-quantity': 'weight', cx: from, cy: y, r: 4 }),
  );
  layers(group, 'beads', beads, (each, bead, index) => drawBead(each, bead, first + index * pitch, y, named));
  const came = beads.flatMap(({ note, reached }, index) =>
    reached ? [{ ...note, x: first + index * pitch }] : [],
  );
  const notes = noted ? [...(start ? [{ ...start, x: from }] : []), ...came] : [];
  layers(group, 'notes', notes, (each, note) =>
    text(each, 'note', { ...note, size, y: y + 27, anchor: 'middle' }),
  );
}

/** Draws the strip: words on the left and on the right, and beneath them, where there is room, the examples on a string. */
export function drawStrip(parent: Layer, name: string, strip: Strip, room: Room): void {
  const group = layer(parent, name);
  const { words: y, size: type, width } = room;
  line(group, 'place', { pieces: strip.place, size: type, room: width / 2, x: 8, y, anchor: 'start' });
  line(group, 'value', { pieces: strip.value, size: type, room: width / 2, x: width - 8, y, anchor: 'end' });
  layers(group, 'string', room.beads === undefined ? [] : [room.beads], (each, beads) =>
    drawBeads(each, strip, room, beads),
  );
}
