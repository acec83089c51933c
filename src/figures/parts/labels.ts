import type { Quantity } from '../../quantities/quantity.ts';
import { textWidth } from './text-width.ts';
import { type Box, overlap } from './boxes.ts';

/** Where a text hangs: the point on its middle height that its start, middle or end is at. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A text that wants a place: the spots it could take, the best first. */
export interface Label {
  readonly text: string;
  readonly size: number;
  readonly spots: readonly Spot[];
  /** The quantity whose colour it has; none for ink. */
  readonly of?: Quantity;
  /** `soft` for what is secondary, `paper` for what stands on a filled mark. */
  readonly tone?: 'soft' | 'paper';
}

/** A label that has its place. */
export interface PlacedLabel extends Spot {
  readonly text: string;
  readonly size: number;
  readonly of?: Quantity;
  readonly tone?: 'soft' | 'paper';
}

/** The rectangle that a text covers, by estimate. */
export const boxOf = (label: Omit<PlacedLabel, 'of' | 'tone'>): Box =>
  boxOfWidth(label, textWidth(label.text, label.size));

function boxOfWidth(label: Spot & { readonly size: number }, width: number): Box {
  const share = { start: 0, middle: 0.5, end: 1 }[label.anchor];
  const left = label.x - share * width;
  const half = label.size * 0.6;
  return { left, right: left + width, top: label.y - half, bottom: label.y + half };
}

function movedInto(room: Box, label: PlacedLabel, width: number): PlacedLabel {
  const box = boxOfWidth(label, width);
  const right = Math.min(0, room.right - box.right);
  const down = Math.min(0, room.bottom - box.bottom);
  return {
    ...label,
    x: label.x + (right || Math.max(0, room.left - box.left)),
    y: label.y + (down || Math.max(0, room.top - box.top)),
  };
}

/** The spots of a label, then each of them moved up and down by half lines, nearest first; all of them in the room. */
function* candidates(label: Label, room: Box, width: number): Generator<PlacedLabel> {
  const { spots, ...words } = label;
  const inRoom = (spot: Spot) => movedInto(room, { ...words, ...spot }, width);
  const places = spots.map(inRoom);
  yield* places;
  for (let lines = 1; lines <= 16; lines++)
    for (const way of [lines, -lines])
      for (const place of places)
        yield movedInto(room, { ...place, y: place.y + (way * place.size) / 2 }, width);
}

/** How many times worse it is to cover another text than a mark: neither can be read. */
const textOnText = 40;

/** The first place that covers nothing of what is covered already; where there is none, the one that covers least. */
function freest(
  places: Iterable<PlacedLabel>,
  covered: readonly (Box & { readonly weight?: number })[],
  width: number,
): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = Infinity;
  for (const place of places) {
    const own = boxOfWidth(place, width);
    let cost = 0;
    for (const box of covered) {
      cost += overlap(own, box) * (box.weight ?? 1);
      // A place that is no better needs no more looking at.
      if (cost >= least) break;
    }
    if (cost < least) [best, least] = [place, cost];
    if (least === 0) break;
  }
  return best;
}

/**
 * Gives each label a place inside `room` where it covers neither an earlier label nor anything `taken`: the first of its spots that
 * is free, else the nearest free place above or below one. Where there is no free place at all, the one that covers
 * least. A label without spots is left out.
 */
export function placeLabels(
  labels: readonly Label[],
  room: Box,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const covered: (Box & { readonly weight?: number })[] = [...taken];
  return labels.flatMap((label) => {
    const width = textWidth(label.text, label.size);
    const best = freest(candidates(label, room, width), covered, width);
    if (!best) return [];
    covered.push({ ...boxOfWidth(best, width), weight: textOnText });
    return best;
  });
}
