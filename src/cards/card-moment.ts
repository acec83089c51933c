import type { CollectionEntry } from 'astro:content';
import type { Moment } from '../story/moment.ts';
import type { NumberValue } from '../story/number.ts';

/** The moment that a chapter's picture shows: its numbers as declared, but for what its `card` sets. */
export function cardMoment(chapter: string, data: CollectionEntry<'chapters'>['data']): Moment {
  const { show, set } = data.card;
  const numbers = new Map<string, NumberValue>();
  for (const [name, { start, follows = '' }] of Object.entries(data.numbers)) {
    const value = set[name] ?? start ?? numbers.get(follows);
    if (value !== undefined) numbers.set(name, value);
  }
  const step = { id: 'card', title: data.title, sets: new Map(), show, mark: '', aliases: [] };
  return { chapter, step, index: 0, progress: 0.5, numbers };
}
