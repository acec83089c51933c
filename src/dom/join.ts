import { select } from 'd3';

/**
 * Makes the children of `parent` with this tag as many as there are items, in their order, and calls `draw` with each and its item.
 * They are known by their order alone, so that what is drawn is the same whatever was there before.
 */
export function join<T>(
  parent: Element,
  tag: string,
  items: readonly T[],
  draw: (each: Element, item: T, index: number) => void,
): void {
  const present: Element[] = [];
  for (const each of parent.children) if (each.localName === tag) present.push(each);
  select<Element, unknown>(parent)
    .selectAll<Element, T>(() => present)
    .data(items)
    .join<Element>(tag)
    .each(function (item, index) {
      draw(this, item, index);
    });
}
