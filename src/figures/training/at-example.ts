/** Where in a row of examples a moment is: the example, what is being done with it, and how far that is. */
export interface AtExample {
  /** The example, from 0. */
  readonly index: number;
  /** What is being done with it, from 0. */
  readonly phase: number;
  /** How far that is, 0 to 1. */
  readonly share: number;
  /** Whether there are so many examples that each is gone through at once. */
  readonly brief: boolean;
  /** Whether the last example is done with. */
  readonly over: boolean;
}

/** How far a mark that grows during a phase has come when a share of it is over: it is whole before the end. */
export const grown = (share: number): number => Math.min(1, share / 0.6);

/** What has come of the example at that place, from 0. */
export function stateOf(place: number, { index, over }: AtExample): 'done' | 'present' | 'to-come' {
  if (place < index || (place === index && over)) return 'done';
  return place === index ? 'present' : 'to-come';
}

/** The shares of a step's way before the first example and after the last. */
const [begins, ends] = [0.05, 0.95];

/** The most examples that are gone through phase by phase; of more, each is done with in its last phase alone. */
const few = 4;

/** The example that is at work at a step's progress (0 to 1), where `count` examples, of `phases` phases each, share the way evenly. */
export function exampleAt(progress: number, count: number, phases: number): AtExample {
  const over = progress >= ends;
  const brief = count > few;
  const way = over ? 1 : Math.max(0, (progress - begins) / (ends - begins));
  const index = Math.min(count - 1, Math.floor(way * count));
  const within = (way * count - index) * (brief ? 1 : phases);
  const done = Math.min(brief ? 0 : phases - 1, Math.floor(within));
  return { index, phase: brief ? phases - 1 : done, share: Math.min(1, within - done), brief, over };
}
