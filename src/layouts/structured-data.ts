/** What search engines and catalogues of lessons are told about a chapter. */
export interface Resource {
  /** The chapter's title. */
  readonly name: string;
  /** How long it takes to read, in minutes. */
  readonly minutes: number;
  /** Its place in the course, counted from 1. */
  readonly position: number;
}

/** Where a chapter and its course are to be found, as whole addresses, and what one sentence says of it. */
export interface Whereabouts {
  readonly url: string;
  readonly course: string;
  readonly picture: string;
  readonly description: string;
}

/** The licence of the lesson's text and figures. */
export const license = 'https://creativecommons.org/licenses/by/4.0/';

const isBasedOn = [
  {
    '@type': 'Article',
    name: 'Build Your First Neural Network: Part 1',
    author: { '@type': 'Person', name: 'Morgan' },
    publisher: { '@type': 'Organization', name: 'The Sharper Dev' },
    datePublished: '2020-03-24',
  },
  { '@type': 'Book', name: 'Grokking Deep Learning', author: { '@type': 'Person', name: 'Andrew Trask' } },
];

/** A chapter as schema.org's LearningResource, in the text of a JSON-LD script: safe to stand in HTML. */
export function structuredDataOf({ name, minutes, position }: Resource, place: Whereabouts): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': place.url,
    url: place.url,
    name,
    description: place.description,
    image: place.picture,
    inLanguage: 'en',
    learningResourceType: 'interactive lesson',
    interactivityType: 'mixed',
    educationalLevel: 'beginner',
    timeRequired: `PT${minutes}M`,
    isAccessibleForFree: true,
    license,
    position,
    isPartOf: { '@type': 'Course', '@id': `${place.course}#course`, name: 'One neuron', url: place.course },
    isBasedOn,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
