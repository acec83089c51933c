import type { Training } from './training.ts';

/** The place, from 0, of the example that makes the distance grow most; −1 where none makes it grow. */
export function blamedIn({ factors }: Pick<Training, 'factors'>): number {
  const largest = Math.max(...factors.map(Math.abs));
  return largest > 1 ? factors.findIndex((factor) => Math.abs(factor) === largest) : -1;
}
