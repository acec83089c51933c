/** The name of the number that an element shows, or changes; empty for one that has to do with none. */
export const nameOf = (element: Element): string => element.getAttribute('data-of') ?? '';
