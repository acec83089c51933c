import type { Scene } from '../figure.ts';
import { plain } from '../../quantities/piece.ts';
import type { Turn } from './turn.ts';

const words = { done: 'done', work: 'at work', open: 'to come' };

/** One turn of the loop as a table: its stations in order, with their numbers. */
export const tableOfTurn = ({ stations }: Turn): Scene['table'] => ({
  head: ['station', 'numbers', 'what it is', 'state'],
  rows: stations.map(({ word, numbers, note, state }) => [word, plain(numbers), plain(note), words[state]]),
});
