import type { Point } from '../parts/point.ts';
import { type Layer, mark } from '../parts/mark.ts';
import { at } from '../parts/at.ts';

/** A round dot, in user units. */
export interface Dot extends Point {
  readonly radius: number;
}

/**
 * Draws weights as round dots, those to come open. All are one path: as many circles would each be styled, laid out and painted
 * whenever one of them moves.
 */
export function dots(group: Layer, name: string, all: readonly Dot[], isToCome = false): void {
  const circles = all.map(({ x, y, radius }) => {
    const arc = (across: number): string =>
      `a${at({ x: radius, y: radius })} 0 1 0 ${at({ x: across, y: 0 })}`;
    return `M${at({ x: x - radius, y })}${arc(2 * radius)}${arc(-2 * radius)}z`;
  });
  mark(group, 'path', name, {
    class: 'point thin',
    'data-quantity': 'weight',
    'data-state': isToCome ? 'open' : null,
    d: circles.join(''),
  });
}
